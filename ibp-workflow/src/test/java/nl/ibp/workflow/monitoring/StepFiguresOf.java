package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.proposal.ProposalId;

/** Figures of given records, for tests outside of the room that counts them. */
public final class StepFiguresOf {

    static final Telling EVERYTHING =
            new Telling(new FigureScope(true, Set.of(), Set.of()), Map.of(), LocalDate.of(2026, 5, 4));

    private final StepColumns columns = new StepColumns();

    public void put(StepRecord step) {
        columns.put(step);
    }

    public StepOverview in(FigureFilter filter, Set<ProposalId> secret) {
        return StepFigures.of(columns, filter, new Sightline(Set.of(), secret), EVERYTHING);
    }
}
