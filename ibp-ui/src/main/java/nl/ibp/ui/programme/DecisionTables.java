package nl.ibp.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.reporting.ProgrammeDecision;
import nl.ibp.domain.reporting.ReportContent;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;

/** Makes the table of what came out of proposals in a quarter, as the reader of the moment may know it. */
@org.springframework.stereotype.Component
class DecisionTables {

    private record Row(ProgrammeDecision decision, Named proposal) {}

    private final CurrentActor actor;
    private final ProposalTitles titles;
    private final NameBook names;

    DecisionTables(CurrentActor actor, ProposalTitles titles, NameBook names) {
        this.actor = actor;
        this.titles = titles;
        this.names = names;
    }

    Component of(ReportContent content, Locale locale) {
        Map<ProposalId, Named> named = titles.of(
                actor.get(),
                content.decisions().stream().map(ProgrammeDecision::proposal).toList());
        // What became secret since the report was made is left out whole, for whomever it is secret.
        List<Row> rows = content.decisions().stream()
                .filter(decision -> isOpen(named.get(decision.proposal())))
                .map(decision -> new Row(decision, named.get(decision.proposal())))
                .toList();
        Div table = new Div();
        table.addClassName("stack");
        if (rows.isEmpty()) {
            table.add(new Paragraph(text("report.decisions.none", locale)));
        } else {
            table.add(table(rows, content, locale));
        }
        int left = content.decisions().size() - rows.size();
        if (left > 0) {
            table.add(new Paragraph(text("report.decisions.secret", locale, left)));
        }
        return table;
    }

    private static boolean isOpen(Named named) {
        return named != null && named.title().text().isPresent();
    }

    private SortableTable<Row> table(List<Row> rows, ReportContent content, Locale locale) {
        return new SortableTable<>(text("report.decisions", locale), rows)
                .column(TableColumn.<Row>text(text("report.proposal", locale), row -> name(row, locale))
                        .shownAs(row -> link(row, locale)))
                .column(TableColumn.day(
                        text("report.day", locale), row -> row.decision().on()))
                .column(TableColumn.text(text("report.what", locale), row -> who(row.decision(), locale)))
                .column(TableColumn.text(text("report.outcome", locale), row -> outcome(row.decision(), locale)))
                .sortedBy(1)
                .withDownloads(text("report.decisions", locale) + " " + content.quarter());
    }

    private static String name(Row row, Locale locale) {
        return row.proposal().number() + " " + TitleText.of(row.proposal().title(), locale);
    }

    private static Anchor link(Row row, Locale locale) {
        return new Anchor(DossierNavigation.addressOf(row.decision().proposal()), name(row, locale));
    }

    private String who(ProgrammeDecision decision, Locale locale) {
        String what = text("report.kind." + decision.kind(), locale);
        return decision.province() == null ? what : what + " " + names.province(decision.province());
    }

    private static String outcome(ProgrammeDecision decision, Locale locale) {
        return switch (decision.kind()) {
            case SUBMITTED -> "";
            case BOARD_DECIDED -> text("dossier.board." + decision.outcome(), locale);
            case STATES_DECIDED -> text("dossier.states." + decision.outcome(), locale);
        };
    }

    private static String text(String key, Locale locale, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
