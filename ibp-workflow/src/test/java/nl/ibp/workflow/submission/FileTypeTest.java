package nl.ibp.workflow.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @Test
    void recognisesOfficeDocumentsByWhatIsInThem() throws IOException {
        assertThat(FileType.DOCX.recognises(zip("[Content_Types].xml", "word/document.xml")))
                .isTrue();
        assertThat(FileType.XLSX.recognises(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isTrue();
        assertThat(FileType.PPTX.recognises(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .isTrue();
    }

    @Test
    void recognisesOpenDocumentsByWhatTheyDeclare() throws IOException {
        byte[] text = openDocument("application/vnd.oasis.opendocument.text");

        assertThat(FileType.ODT.recognises(text)).isTrue();
        assertThat(FileType.ODS.recognises(text)).isFalse();
    }

    @Test
    void recognisesNoArchiveUnderNameOfDocument() throws IOException {
        assertThat(FileType.DOCX.recognises(zip("virus.exe"))).isFalse();
        assertThat(FileType.ODT.recognises(zip("content.xml"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 21, 22, 30, 31, 60, 90})
    void survivesArchiveThatIsCutOff(int length) throws IOException {
        byte[] whole = zip("word/document.xml");
        byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length));

        assertThat(FileType.DOCX.recognises(cut)).isFalse();
    }

    @Test
    void survivesArchiveWhoseIndexPointsAnywhere() throws IOException {
        byte[] archive = zip("word/document.xml");
        for (int index = archive.length - 22; index < archive.length; index++) {
            archive[index] = archive[index] == 0 ? (byte) 0xFF : archive[index];
        }

        assertThat(FileType.DOCX.recognises(archive)).isFalse();
    }

    @Test
    void takesTextWithControlCharactersForSomethingElse() {
        assertThat(FileType.CSV.recognises("a;b\r\n1;é".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(FileType.TXT.recognises(new byte[] {'M', 'Z', 0, 3})).isFalse();
    }

    @Test
    void recognisesPicturesAndPdfByTheirFirstBytes() {
        assertThat(FileType.PNG.recognises(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .isTrue();
        assertThat(FileType.JPG.recognises(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isTrue();
        assertThat(FileType.PDF.recognises("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(FileType.PDF.recognises("<html>".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "picture.svg", "run.exe", "macro.docm", "naamloos", "a.pdf.exe"})
    void knowsNoOtherExtension(String name) {
        assertThat(FileType.ofName(name)).isEmpty();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("inhoud".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String mediaType) throws IOException {
        byte[] declared = mediaType.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(declared);
            first.setMethod(ZipEntry.STORED);
            first.setSize(declared.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(declared);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return bytes.toByteArray();
    }
}
