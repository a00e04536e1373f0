package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.workflow.monitoring.StepOverview;
import org.jspecify.annotations.Nullable;

/** How long each step takes. */
class StepSection extends FigureSection<StepSection.Shown> {

    /**
     * @param before the period it is compared with; null where nothing can come before
     * @param asked in words, of which period and part of the programme they are
     */
    record Shown(
            StatusFigures now, StepOverview overview, @Nullable StepOverview before, ListLinks links, String asked) {}

    @Override
    void draw(Shown shown) {
        StepOverview overview = shown.overview();
        List<StepRow> rows = StepRow.of(shown.now(), overview, shown.before());
        boolean isEmpty = rows.stream()
                .allMatch(row -> row.figure().days().isEmpty() && row.figure().pieces() == 0);
        Div results = new Div();
        results.addClassName("stack-l");
        add(heading("progress.steps"), results);
        boolean isOfAnother = overview.untold().size() == ProposalStatus.values().length;
        if (isOfAnother) {
            results.add(new Paragraph(getTranslation("overview.otherProvince")));
            return;
        }
        if (isEmpty) {
            results.add(new Paragraph(getTranslation("progress.steps.none")));
        }
        String title = getTranslation("progress.chart", shown.asked());
        if (rows.stream().anyMatch(row -> !row.figure().days().isEmpty())) {
            results.add(new StepChart(rows, shown.links(), title));
        }
        if (!rows.isEmpty()) {
            results.add(new StepTable(rows, shown.links(), title, shown.before() != null));
        }
        Div notes = new Div();
        notes.addClassName("stack");
        if (!isEmpty) {
            notes.add(muted("progress.steps.explained"), muted("progress.steps.known", known(rows), pieces(rows)));
        }
        if (!overview.untold().isEmpty()) {
            notes.add(muted("overview.steps.untold", words(overview.untold())));
        }
        results.add(notes);
        if (overview.secret() > 0) {
            results.add(new Paragraph(getTranslation("progress.steps.secret", overview.secret())));
        }
    }

    private String words(Set<ProposalStatus> statuses) {
        return statuses.stream()
                .sorted()
                .map(status -> StatusBadge.word(status, getLocale()))
                .collect(Collectors.joining(", "));
    }

    private static int pieces(List<StepRow> rows) {
        return rows.stream().mapToInt(row -> row.figure().pieces()).sum();
    }

    private static int known(List<StepRow> rows) {
        return rows.stream().mapToInt(row -> row.figure().waiting().cases()).sum();
    }
}
