package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * How long each step took in a period.
 *
 * @param figures of the steps that were left then, in the order of the path
 * @param untold steps of which nothing is told, since it would be of too few other provinces
 * @param secret how many dossiers left a step in whatever period, and are secret for the reader
 * @param earliest when the first step was left, in whatever period; null where none was
 */
public record StepOverview(
        List<StepFigure> figures, Set<ProposalStatus> untold, int secret, @Nullable LocalDate earliest) {

    public StepOverview {
        figures = List.copyOf(figures);
        untold = Set.copyOf(untold);
    }

    public Optional<StepFigure> of(ProposalStatus status) {
        return figures.stream().filter(figure -> figure.status() == status).findFirst();
    }
}
