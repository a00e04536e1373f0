package nl.ibp.ui.proposal.drafting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.ReplacedSecrets;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.inbox.FormTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttachmentsSectionTest {

    private static final Attachment CALCULATION = document("berekening.xlsx");
    private static final Attachment BETTER = document("berekening-2.xlsx");

    private FormTester tester;
    private AttachmentsSection section;

    @BeforeEach
    void open() {
        tester = FormTester.open();
        section = new AttachmentsSection(new Desk(), Runnable::run);
        UI.getCurrent().add(section);
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void warnsThatWhatTakesThePlaceOfASecretDocumentIsOpen() {
        section.showAttachments(List.of(BETTER));

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains(
                        "Een geheim document is vervangen",
                        "Op berekening.xlsx rust",
                        "kan iedereen berekening-2.xlsx lezen");
    }

    @Test
    void warnsNoMoreOnceTheSecretDocumentIsBack() {
        section.showAttachments(List.of(BETTER));
        section.showAttachments(List.of(CALCULATION, BETTER));

        assertThat(warnings()).isEmpty();
    }

    private static List<String> warnings() {
        return _find(Notice.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private static Attachment document(String name) {
        return new Attachment(AttachmentId.create(), name, "application/pdf", 3, "0".repeat(64));
    }

    private static final class Desk implements AttachmentsSection.Desk {

        @Override
        public List<Attachment> attach(String name, byte[] bytes) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public List<Attachment> remove(Attachment attachment) {
            throw new UnsupportedOperationException(attachment.name());
        }

        @Override
        public List<Attachment> restore(Attachment attachment) {
            throw new UnsupportedOperationException(attachment.name());
        }

        @Override
        public ReplacedSecrets replacedSecrets(List<Attachment> attachments) {
            return ReplacedSecrets.among(List.of(CALCULATION), Set.of(CALCULATION.id()), attachments);
        }
    }
}
