package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in a process now, and how long it took in a period.
 *
 * @param figures of all its stops, in the order of the model
 * @param secret how many dossiers are left out because they are secret for the reader
 * @param earliest when the first step was left, in whatever period; null where none was
 */
public record ProcessFigures(ProcessMap map, List<MapFigure> figures, int secret, @Nullable LocalDate earliest) {

    public ProcessFigures {
        figures = List.copyOf(figures);
    }

    public Optional<MapFigure> of(String element) {
        return figures.stream()
                .filter(figure -> figure.element().equals(element))
                .findFirst();
    }
}
