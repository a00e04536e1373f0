package nl.ibp.ui.proposal.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.OpenTask;

/**
 * Open work under one term: one piece, or the positions or votes of a round.
 *
 * @param tasks at least one
 */
record OpenWork(List<OpenTask> tasks) {

    /** @param bodies which body a seat belongs to */
    static List<OpenWork> of(List<OpenTask> tasks, Function<SeatId, BodyId> bodies) {
        Map<Object, List<OpenTask>> together = new LinkedHashMap<>();
        tasks.forEach(task -> together.computeIfAbsent(key(task, bodies), key -> new ArrayList<>())
                .add(task));
        return together.values().stream().map(OpenWork::new).toList();
    }

    // A body has one round of a kind at a time.
    private static Object key(OpenTask task, Function<SeatId, BodyId> bodies) {
        return task.isPartOfRound() ? List.of(task.kind(), bodies.apply(task.seat())) : task.id();
    }

    /** Stands for all of them. */
    OpenTask one() {
        return tasks.get(0);
    }

    boolean isRound() {
        return one().isPartOfRound();
    }
}
