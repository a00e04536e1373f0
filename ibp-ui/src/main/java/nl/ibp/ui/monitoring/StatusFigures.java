package nl.ibp.ui.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.StatusFigure;

/** The figures by status, to be asked for what is not there too. */
record StatusFigures(List<StatusFigure> figures) {

    StatusFigure of(ProposalStatus... statuses) {
        return new StatusFigure(statuses[0], sum(StatusFigure::count, statuses), sum(StatusFigure::late, statuses));
    }

    private int sum(ToIntFunction<StatusFigure> part, ProposalStatus... statuses) {
        List<ProposalStatus> asked = Arrays.asList(statuses);
        return figures.stream()
                .filter(figure -> asked.contains(figure.status()))
                .mapToInt(part)
                .sum();
    }

    StatusFigure underWay() {
        return of(withFinal(false));
    }

    StatusFigure ended() {
        return of(withFinal(true));
    }

    /** Every status in the order of the path, final ones or the others. */
    static ProposalStatus[] withFinal(boolean isFinal) {
        return Arrays.stream(ProposalStatus.values())
                .filter(status -> status.isFinal() == isFinal)
                .toArray(ProposalStatus[]::new);
    }
}
