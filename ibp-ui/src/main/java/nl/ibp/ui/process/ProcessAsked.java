package nl.ibp.ui.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.workflow.monitoring.MapVersion;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.ProcessQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the processes, as it stands in the address.
 *
 * @param version that is drawn and counted alone; null for all of them in the drawing of the latest
 * @param element whose dossiers are listed; null for none
 * @param shown how many of them, a multiple of a page
 */
record ProcessAsked(
        FigureQuery figures,
        String process,
        @Nullable Integer version,
        MapColour colour,
        @Nullable String element,
        int shown) {

    static final int PAGE = 25;
    static final int MOST_SHOWN = 1000;

    ProcessAsked of(FigureQuery other) {
        return new ProcessAsked(other, process, version, colour, element, PAGE);
    }

    ProcessAsked drawing(String other) {
        return new ProcessAsked(figures, other, null, colour, null, PAGE);
    }

    ProcessAsked following(@Nullable Integer other) {
        return new ProcessAsked(figures, process, other, colour, element, PAGE);
    }

    ProcessAsked in(MapColour other) {
        return new ProcessAsked(figures, process, version, other, element, shown);
    }

    ProcessAsked at(String stop) {
        return new ProcessAsked(figures, process, version, colour, stop, PAGE);
    }

    ProcessAsked showingMore() {
        return new ProcessAsked(figures, process, version, colour, element, Math.min(MOST_SHOWN, shown + PAGE));
    }

    /** Empty where there is no such version. */
    Optional<ProcessQuestion> question(List<MapVersion> versions, LocalDate today) {
        return versions.stream()
                .map(MapVersion::model)
                .filter(model -> model.process().equals(process))
                .filter(model -> version == null || model.number() == version)
                .findFirst()
                .map(model -> question(model, today));
    }

    private ProcessQuestion question(ModelVersion drawn, LocalDate today) {
        return new ProcessQuestion(drawn, version != null, figures.withoutBody().filter(today));
    }
}
