package nl.ibp.ui.process;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.names.AddressValues;
import nl.ibp.workflow.monitoring.MapVersion;
import nl.ibp.workflow.monitoring.ModelVersion;
import org.springframework.stereotype.Component;

/** Reads and writes what is asked in an address, beside what is asked there on all pages of figures. */
@Component
class ProcessAddress {

    private static final String PROCESS = "model";
    private static final String VERSION = "versie";
    private static final String COLOUR = "kleur";
    private static final String ELEMENT = "stap";
    private static final String SHOWN = "toon";
    private static final int LONGEST_ELEMENT = 100;

    private final FigureQuery.Address figures;

    ProcessAddress(FigureQuery.Address figures) {
        this.figures = figures;
    }

    /** @param versions there are; whatever means nothing leaves the usual */
    ProcessAsked read(QueryParameters typed, FigureQuery asked, List<MapVersion> versions) {
        List<String> processes =
                versions.stream().map(version -> version.model().process()).toList();
        String process = typed.getSingleParameter(PROCESS)
                .filter(processes::contains)
                .orElseGet(() -> processes.isEmpty() ? "" : processes.get(0));
        Integer version = typed.getSingleParameter(VERSION)
                .flatMap(number -> version(number, process, versions))
                .orElse(null);
        return new ProcessAsked(
                asked,
                process,
                version,
                MapColour.read(typed.getSingleParameter(COLOUR).orElse("")),
                typed.getSingleParameter(ELEMENT)
                        .filter(element -> element.length() <= LONGEST_ELEMENT)
                        .orElse(null),
                typed.getSingleParameter(SHOWN)
                        .map(rows -> AddressValues.shown(rows, ProcessAsked.PAGE, ProcessAsked.MOST_SHOWN))
                        .orElse(ProcessAsked.PAGE));
    }

    private static Optional<Integer> version(String typed, String process, List<MapVersion> versions) {
        return versions.stream()
                .map(MapVersion::model)
                .filter(model -> model.process().equals(process))
                .map(ModelVersion::number)
                .filter(number -> number.toString().equals(typed))
                .findFirst();
    }

    QueryParameters parameters(ProcessAsked asked) {
        Map<String, List<String>> all =
                new LinkedHashMap<>(figures.parameters(asked.figures()).getParameters());
        all.put(PROCESS, List.of(asked.process()));
        if (asked.version() != null) {
            all.put(VERSION, List.of(asked.version().toString()));
        }
        if (asked.colour() != MapColour.MEDIAN) {
            all.put(COLOUR, List.of(asked.colour().address()));
        }
        if (asked.element() != null) {
            all.put(ELEMENT, List.of(asked.element()));
        }
        if (asked.shown() > ProcessAsked.PAGE) {
            all.put(SHOWN, List.of(String.valueOf(asked.shown())));
        }
        return new QueryParameters(all);
    }

    /** For links. */
    String of(ProcessAsked asked) {
        return ProcessView.PATH + "?" + parameters(asked).getQueryString();
    }
}
