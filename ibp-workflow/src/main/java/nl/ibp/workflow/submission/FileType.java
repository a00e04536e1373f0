package nl.ibp.workflow.submission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The kinds of documents that may go with a proposal. What a document calls itself is not believed: its content must
 * have the marks of its kind, so that nothing else travels under a harmless name.
 */
enum FileType {
    PDF("application/pdf", bytes -> Signature.holdsNearStart(bytes, "%PDF-"), "pdf"),
    DOCX(office("wordprocessingml.document"), bytes -> ZipIndex.holds(bytes, "word/document.xml"), "docx"),
    XLSX(office("spreadsheetml.sheet"), bytes -> ZipIndex.holds(bytes, "xl/workbook.xml"), "xlsx"),
    PPTX(office("presentationml.presentation"), bytes -> ZipIndex.holds(bytes, "ppt/presentation.xml"), "pptx"),
    ODT(open("text"), bytes -> ZipIndex.declares(bytes, open("text")), "odt"),
    ODS(open("spreadsheet"), bytes -> ZipIndex.declares(bytes, open("spreadsheet")), "ods"),
    ODP(open("presentation"), bytes -> ZipIndex.declares(bytes, open("presentation")), "odp"),
    PNG("image/png", bytes -> Signature.startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'), "png"),
    JPG("image/jpeg", bytes -> Signature.startsWith(bytes, 0xFF, 0xD8, 0xFF), "jpg", "jpeg"),
    TXT("text/plain", Signature::isText, "txt"),
    CSV("text/csv", Signature::isText, "csv");

    private final String mediaType;
    private final Predicate<byte[]> recognised;
    private final Set<String> extensions;

    FileType(String mediaType, Predicate<byte[]> recognised, String... extensions) {
        this.mediaType = mediaType;
        this.recognised = recognised;
        this.extensions = Set.of(extensions);
    }

    private static String office(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind;
    }

    private static String open(String kind) {
        return "application/vnd.oasis.opendocument." + kind;
    }

    static Optional<FileType> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    boolean recognises(byte[] bytes) {
        return recognised.test(bytes);
    }

    String mediaType() {
        return mediaType;
    }

    /** Marks in the bytes themselves. */
    private static final class Signature {

        private static final int NEAR_START = 1024;

        static boolean startsWith(byte[] bytes, int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int index = 0; index < mark.length; index++) {
                if ((bytes[index] & 0xFF) != mark[index]) {
                    return false;
                }
            }
            return true;
        }

        /** Scanners put something of their own before it, which readers allow. */
        static boolean holdsNearStart(byte[] bytes, String mark) {
            int length = Math.min(bytes.length, NEAR_START);
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(mark);
        }

        /** Text in any of the usual codings holds no control characters but those between lines and columns. */
        static boolean isText(byte[] bytes) {
            for (byte character : bytes) {
                boolean between = character == '\t' || character == '\n' || character == '\r' || character == '\f';
                if (character >= 0 && character < ' ' && !between) {
                    return false;
                }
            }
            return true;
        }
    }
}
