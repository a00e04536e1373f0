package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.workflow.monitoring.StepOverview;

/** How long each step takes, in a period that one chooses. It stays on the page while its figures change. */
class StepSection extends Section {

    private final Select<FigurePeriod> period = new Select<>();
    private final Div results = new Div();

    /** @param chosen is told of another period */
    StepSection(Consumer<FigurePeriod> chosen) {
        period.setLabel(getTranslation("progress.period"));
        period.setItemLabelGenerator(this::word);
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        period.addClassName("figure-period");
        results.addClassName("stack");
        add(new H2(getTranslation("progress.steps")), period, results);
    }

    private String word(FigurePeriod choice) {
        if (choice instanceof FigurePeriod.OneYear one) {
            return Integer.toString(one.year());
        }
        return getTranslation("progress.period." + choice.address());
    }

    void show(StatusFigures now, StepOverview overview, FigurePeriod asked, LocalDate today) {
        period.setItems(FigurePeriod.choices(today, overview.earliest(), asked));
        period.setValue(asked);
        results.removeAll();
        List<StepRow> rows = StepRow.of(now, overview);
        boolean isEmpty = rows.stream()
                .allMatch(row -> row.figure().days().isEmpty() && row.figure().pieces() == 0);
        if (isEmpty) {
            results.add(new Paragraph(getTranslation("progress.steps.none")));
        }
        if (!rows.isEmpty()) {
            results.add(new StepTable(rows));
        }
        if (!isEmpty) {
            results.add(muted(getTranslation("progress.steps.explained")), muted(known(rows)));
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
