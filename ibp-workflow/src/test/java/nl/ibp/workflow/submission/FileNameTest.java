package nl.ibp.workflow.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.Text;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final String NUMBER = "IBP-2026-007";

    @ParameterizedTest
    @CsvSource({
        "kaart.pdf,kaart.pdf",
        "../../etc/passwd.txt,passwd.txt",
        "C:\\Users\\x\\nota.docx,nota.docx",
        ".pdf,IBP-2026-007.pdf",
        "...,IBP-2026-007.",
        "<b>vet</b>.pdf,b.pdf",
        "twee  spaties.pdf,twee spaties.pdf"
    })
    void keepsNameWithoutWhatNoSystemKeeps(String given, String cleaned) {
        assertThat(FileName.cleaned(given, NUMBER)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.pdf", "a\r\nSet-Cookie: x.pdf", "a\u202Efdp.exe.pdf", "a\uD800.pdf"})
    void leavesOutCharactersThatAreNotForPeople(String given) {
        String cleaned = FileName.cleaned(given, NUMBER);

        assertThat(Text.line("", cleaned)).isEqualTo(cleaned).endsWith(".pdf");
    }

    @Test
    void shortensLongNameAndKeepsItsExtension() {
        String cleaned = FileName.cleaned("🚜".repeat(500) + ".pdf", NUMBER);

        assertThat(cleaned).endsWith(".pdf").doesNotContain("\uFFFD");
        assertThat(cleaned.codePointCount(0, cleaned.length())).isEqualTo(104);
    }

    @Test
    void givesSecondOneOfSameNameNumber() {
        Attachment first = new Attachment(AttachmentId.create(), "Kaart.pdf", "application/pdf", 3, "0");

        assertThat(FileName.distinct("kaart.pdf", List.of(first))).isEqualTo("kaart (2).pdf");
    }
}
