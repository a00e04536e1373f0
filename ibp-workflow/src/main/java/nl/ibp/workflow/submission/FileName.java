package nl.ibp.workflow.submission;

import java.text.Normalizer;
import java.util.List;
import nl.ibp.domain.proposal.Attachment;

/** Makes of a name that came with a file one that can be shown, kept and given back on any system. */
final class FileName {

    private static final int LONGEST_STEM = 100;
    private static final int LONGEST_LOOKED_AT = 2000;

    private FileName() {}

    /**
     * Without folders and without characters that some system cannot keep; the extension stays.
     *
     * @param nameless what a document is called of whose name nothing is left
     */
    static String cleaned(String given, String nameless) {
        String seen = given.length() > LONGEST_LOOKED_AT ? given.substring(given.length() - LONGEST_LOOKED_AT) : given;
        String name = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        String readable = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}<>:\"|?*]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        int dot = readable.lastIndexOf('.');
        String stem = stem(dot < 0 ? readable : readable.substring(0, dot));
        return (stem.isEmpty() ? nameless : stem) + (dot < 0 ? "" : readable.substring(dot));
    }

    private static String stem(String stem) {
        String visible = stem.replaceFirst("^[. ]+", "").strip();
        int length = Math.min(visible.codePointCount(0, visible.length()), LONGEST_STEM);
        return visible.substring(0, visible.offsetByCodePoints(0, length)).strip();
    }

    /** Two documents of one proposal do not carry the same name. */
    static String distinct(String name, List<Attachment> others) {
        int dot = name.lastIndexOf('.');
        String candidate = name;
        for (int number = 2; isTaken(candidate, others); number++) {
            candidate = "%s (%d)%s".formatted(name.substring(0, dot), number, name.substring(dot));
        }
        return candidate;
    }

    private static boolean isTaken(String name, List<Attachment> others) {
        return others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name));
    }
}
