package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.forecast.Expected;
import nl.ibp.domain.forecast.Forecast;
import nl.ibp.domain.forecast.Said;
import nl.ibp.ui.i18n.Formats;

/** When decisions on one dossier are to be expected, in a line under its path; nothing where nothing can be said. */
class OutlookLine extends Paragraph {

    OutlookLine(Forecast forecast) {
        addClassNames("outlook-line", "muted");
        List<String> said = new ArrayList<>();
        add(said, "forecast.line.board", forecast.board());
        add(said, "forecast.line.states", forecast.states());
        if (!said.isEmpty()) {
            said.add(getTranslation("forecast.line.cases", cases(forecast)));
        }
        setText(String.join(" ", said));
        setVisible(!said.isEmpty());
    }

    private void add(List<String> said, String key, Expected expected) {
        if (expected.said() == Said.DATES
                && expected.date50().isPresent()
                && expected.date85().isPresent()) {
            Formats formats = Formats.in(getLocale());
            said.add(getTranslation(
                    key,
                    formats.dateWithDay(expected.date50().get()),
                    formats.dateWithDay(expected.date85().get())));
        }
    }

    private static int cases(Forecast forecast) {
        return Stream.of(forecast.board(), forecast.states())
                .filter(expected -> expected.said() == Said.DATES)
                .mapToInt(Expected::cases)
                .min()
                .orElse(0);
    }
}
