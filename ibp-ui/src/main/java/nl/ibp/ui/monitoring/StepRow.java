package nl.ibp.ui.monitoring;

import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.StepFigure;
import nl.ibp.workflow.monitoring.StepOverview;

/**
 * One step of the path: how many are there now, and how long those took that left it.
 *
 * @param now as many as the list of proposals shows at this status
 */
record StepRow(ProposalStatus status, int now, StepFigure figure) {

    /** The steps at which anything is or was, in the order of the path. */
    static List<StepRow> of(StatusFigures now, StepOverview overview) {
        return Arrays.stream(StatusFigures.withFinal(false))
                .map(status -> new StepRow(
                        status, now.of(status).count(), overview.of(status).orElseGet(() -> nothing(status))))
                .filter(row -> row.now() > 0
                        || row.figure().days().cases() > 0
                        || row.figure().pieces() > 0)
                .toList();
    }

    private static StepFigure nothing(ProposalStatus status) {
        return new StepFigure(status, Durations.none(), Durations.none(), Durations.none(), 0);
    }
}
