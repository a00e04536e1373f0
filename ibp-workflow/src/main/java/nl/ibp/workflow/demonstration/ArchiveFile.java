package nl.ibp.workflow.demonstration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the archive is made from, as {@code demonstration/archive.json} has it: every example is a subject at a place.
 *
 * @param title of every example, with {@code {subject}} and {@code {place}}
 * @param summary of every example, with {@code {summary}} of its subject
 * @param revised what a new version says beside it
 * @param withdrawn why some are taken back
 */
record ArchiveFile(
        String title,
        String summary,
        String revised,
        String withdrawn,
        String request,
        String addressee,
        List<Subject> subjects,
        List<Place> places) {

    /** How far apart in the list the subjects of one place lie, so that no two are about the same. */
    private static final int STRIDE = 7;

    record Subject(String name, List<Integer> themes, String summary) {}

    /** @param longitude in degrees, as is the latitude */
    record Place(String name, String province, double longitude, double latitude, List<String> neighbours) {}

    /** @param many at most as many as there are subjects at places */
    List<Example> examples(int many) {
        return IntStream.range(0, many).mapToObj(this::example).toList();
    }

    private Example example(int number) {
        int round = number / places.size();
        Place place = places.get(number % places.size());
        Subject subject = subjects.get((number % places.size() + STRIDE * round) % subjects.size());
        return new Example(
                number,
                title.replace("{subject}", subject.name()).replace("{place}", place.name()),
                summary.replace("{summary}", subject.summary()),
                subject.themes(),
                place.name(),
                place.longitude(),
                place.latitude(),
                place.province(),
                place.neighbours());
    }
}
