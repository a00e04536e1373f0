package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.ibp.workflow.monitoring.StepOverview;

/** How long each step takes. */
class StepSection extends Section {

    private final Div results = new Div();

    StepSection() {
        results.addClassName("stack-l");
        add(new H2(getTranslation("progress.steps")), results);
    }

    /** @param asked in words, of which period and part of the programme they are */
    void show(StatusFigures now, StepOverview overview, String asked) {
        results.removeAll();
        List<StepRow> rows = StepRow.of(now, overview);
        boolean isEmpty = rows.stream()
                .allMatch(row -> row.figure().days().isEmpty() && row.figure().pieces() == 0);
        if (isEmpty) {
            results.add(new Paragraph(getTranslation("progress.steps.none")));
        }
        String title = getTranslation("progress.chart", asked);
        if (rows.stream().anyMatch(row -> !row.figure().days().isEmpty())) {
            results.add(new StepChart(rows, title));
        }
        if (!rows.isEmpty()) {
            results.add(new StepTable(rows, title));
        }
        if (!isEmpty) {
            Div notes = new Div(muted(getTranslation("progress.steps.explained")), muted(known(rows)));
            notes.addClassName("stack");
            results.add(notes);
        }
        if (overview.secret() > 0) {
            results.add(new Paragraph(getTranslation("progress.steps.secret", overview.secret())));
        }
    }

    private String known(List<StepRow> rows) {
        int pieces = rows.stream().mapToInt(row -> row.figure().pieces()).sum();
        int known =
                rows.stream().mapToInt(row -> row.figure().waiting().cases()).sum();
        return getTranslation("progress.steps.known", known, pieces);
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
