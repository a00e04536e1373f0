package nl.ibp.ui.forecast;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.forecast.Calibration;
import nl.ibp.domain.forecast.Reliability;
import nl.ibp.domain.forecast.Score;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.i18n.Formats;

/** How often dates held for dossiers of which the decision is known by now. */
class ReliabilitySection extends Section {

    ReliabilitySection(Reliability reliability) {
        addClassNames("card", "stack", "forecast-card");
        add(
                new H2(getTranslation("forecast.held")),
                sentence("forecast.held.board", reliability.board()),
                sentence("forecast.held.states", reliability.states()));
        if (reliability.board().canBeTold() || reliability.states().canBeTold()) {
            add(table(reliability));
        }
        Paragraph how = new Paragraph(getTranslation(
                reliability.calibration().equals(Calibration.raw())
                        ? "forecast.held.how"
                        : "forecast.held.how.calibrated"));
        how.addClassName("muted");
        add(how);
    }

    private Paragraph sentence(String key, Score score) {
        return new Paragraph(
                score.canBeTold()
                        ? getTranslation(key, score.held85(), score.tested(), share(score.held85(), score))
                        : getTranslation(key + ".few", score.tested()));
    }

    private static int share(int held, Score score) {
        return Math.round(100f * held / score.tested());
    }

    private DataTable table(Reliability reliability) {
        DataTable table = new DataTable(getTranslation("forecast.held"))
                .column(getTranslation("forecast.held.decision"))
                .numberColumn(getTranslation("forecast.held.tested"))
                .numberColumn(getTranslation("forecast.held.50"))
                .numberColumn(getTranslation("forecast.held.85"))
                .numberColumn(getTranslation("forecast.held.silent"));
        row(table, "forecast.decision.board", reliability.board());
        row(table, "forecast.decision.states", reliability.states());
        return table;
    }

    private void row(DataTable table, String decision, Score score) {
        Formats formats = Formats.in(getLocale());
        table.row()
                .add(
                        DataTable.rowHeading(new Span(getTranslation(decision))),
                        DataTable.numberCell(new Span(formats.number(score.tested()))),
                        DataTable.numberCell(new Span(held(score.held50(), score))),
                        DataTable.numberCell(new Span(held(score.held85(), score))),
                        DataTable.numberCell(new Span(formats.number(score.silent()))));
    }

    private String held(int held, Score score) {
        return score.canBeTold()
                ? getTranslation("forecast.held.share", held, share(held, score))
                : Formats.in(getLocale()).number(held);
    }
}
