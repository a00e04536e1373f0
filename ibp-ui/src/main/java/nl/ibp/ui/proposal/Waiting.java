package nl.ibp.ui.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.PathState;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.OpenTask;

/** Open work at one place of the path: whether it is late or the reader's, who it waits for and since when. */
final class Waiting {

    private final PathReader reader;
    private final List<OpenTask> tasks;

    Waiting(PathReader reader, List<OpenTask> all, Predicate<OpenTask> here) {
        this.reader = reader;
        tasks = all.stream().filter(here).toList();
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    List<OpenTask> tasks() {
        return tasks;
    }

    PathState state() {
        if (tasks.stream().anyMatch(reader.isTheirs())) {
            return PathState.WAITING_FOR_YOU;
        }
        return tasks.stream().anyMatch(this::isLate) ? PathState.LATE : PathState.CURRENT;
    }

    private boolean isLate(OpenTask task) {
        LocalDate due = task.due();
        return due != null && due.isBefore(reader.today()) && task.standsStillSince() == null;
    }

    /** Who it waits for, and since when. */
    List<String> notes() {
        if (tasks.isEmpty()) {
            return List.of();
        }
        // "Waits for you" says it already.
        return state() == PathState.WAITING_FOR_YOU ? terms() : notes(who());
    }

    /** Since when, after words of the caller's own. */
    List<String> notes(String first) {
        List<String> notes = new ArrayList<>(List.of(first));
        notes.addAll(terms());
        return notes;
    }

    private List<String> terms() {
        List<String> notes = new ArrayList<>();
        tasks.stream()
                .map(OpenTask::createdAt)
                .min(Instant::compareTo)
                .ifPresent(
                        since -> notes.add(reader.text("dossier.path.since", Days.shortDate(since, reader.locale()))));
        tasks.stream()
                .filter(this::isLate)
                .map(OpenTask::due)
                .min(LocalDate::compareTo)
                .ifPresent(due -> notes.add(reader.text(
                        "dossier.path.due", Formats.in(reader.locale()).shortDate(due))));
        return notes;
    }

    private String who() {
        List<SeatId> seats = tasks.stream().map(OpenTask::seat).distinct().toList();
        return seats.size() == 1
                ? reader.text("dossier.path.waitsFor", reader.names().seat(seats.get(0), reader.locale()))
                : reader.text("dossier.path.waitsForMany", seats.size());
    }
}
