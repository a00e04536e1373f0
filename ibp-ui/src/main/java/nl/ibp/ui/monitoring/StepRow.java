package nl.ibp.ui.monitoring;

import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.StepFigure;
import nl.ibp.workflow.monitoring.StepOverview;
import org.jspecify.annotations.Nullable;

/**
 * One step of the path: how many are there now, and how long those took that left it.
 *
 * @param now as many as the list of proposals shows at this status
 * @param isTold false where nothing of it is told but how many are there
 * @param before of the period that is compared with; nothing where there is none
 */
record StepRow(ProposalStatus status, int now, StepFigure figure, boolean isTold, Durations before) {

    /** The steps at which anything is or was, in the order of the path. */
    static List<StepRow> of(StatusFigures now, StepOverview overview, @Nullable StepOverview before) {
        return Arrays.stream(StatusFigures.withFinal(false))
                .map(status -> new StepRow(
                        status,
                        now.of(status).count(),
                        overview.of(status).orElseGet(() -> nothing(status)),
                        !overview.untold().contains(status),
                        days(before, status)))
                .filter(row -> row.now() > 0
                        || row.figure().days().cases() > 0
                        || row.figure().pieces() > 0)
                .toList();
    }

    private static Durations days(@Nullable StepOverview before, ProposalStatus status) {
        return before == null
                ? Durations.none()
                : before.of(status).map(StepFigure::days).orElseGet(Durations::none);
    }

    private static StepFigure nothing(ProposalStatus status) {
        return new StepFigure(status, Durations.none(), Durations.none(), Durations.none(), 0);
    }
}
