package nl.ibp.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ibp.domain.programme.CooperationRules;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Administering.Installation;
import nl.ibp.workflow.monitoring.RouteOfTheme;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.springframework.stereotype.Component;

/** Shows the reference data and the rules that are in use, to be read only. */
@Component
class ReferenceData {

    private final Themes themes;
    private final FundingSources sources;
    private final CooperationRules rules;
    private final NameBook names;

    ReferenceData(Themes themes, FundingSources sources, CooperationRules rules, NameBook names) {
        this.themes = themes;
        this.sources = sources;
        this.rules = rules;
        this.names = names;
    }

    Section section(Installation installation, Locale locale) {
        Texts texts = new Texts(locale);
        Paragraph explained = new Paragraph(texts.of("administration.reference.explained"));
        explained.addClassName("muted");
        return new Section(
                new H2(texts.of("administration.reference")),
                explained,
                part(texts.of("administration.themes"), routes(installation.routes(), texts)),
                part(texts.of("administration.terms"), terms(installation.terms(), texts)),
                part(texts.of("programme.sources"), sources(texts)),
                part(texts.of("programme.rules"), rules(texts)));
    }

    private static Div part(String heading, DataTable table) {
        Div part = new Div(new H3(heading), table);
        part.addClassName("reference-part");
        return part;
    }

    private DataTable routes(List<RouteOfTheme> routes, Texts texts) {
        DataTable table = table("administration.themes", texts)
                .column(texts.of("administration.themes.theme"))
                .column(texts.of("programme.discussedIn"))
                .column(texts.of("administration.themes.route"));
        routes.forEach(entry -> {
            Theme theme = themes.get(entry.theme());
            table.row()
                    .add(
                            DataTable.rowHeading(new SourceText(theme.number() + ". " + theme.name())),
                            DataTable.cell(SourceText.of(theme.discussedIn())),
                            DataTable.cell(new Span(words(entry.route(), texts))));
        });
        return table;
    }

    private String words(Route route, Texts texts) {
        List<String> committees = Stream.concat(
                        route.officialCommittees().stream(), route.administrativeCommittees().stream())
                .map(body -> names.body(body, texts.locale()))
                .toList();
        return route.kind() == RouteKind.COMMITTEES
                ? String.join(", ", committees)
                : texts.of("administration.route." + route.kind(), committees.size(), String.join(", ", committees));
    }

    private static DataTable terms(List<TermOfStep> terms, Texts texts) {
        DataTable table = table("administration.terms", texts)
                .column(texts.of("administration.terms.step"))
                .numberColumn(texts.of("administration.terms.normal"))
                .numberColumn(texts.of("administration.terms.urgent"));
        terms.forEach(term -> table.row()
                .add(
                        DataTable.rowHeading(new Span(texts.of("administration.step." + term.step()))),
                        DataTable.numberCell(new Span(texts.of("administration.terms.days", term.normal()))),
                        DataTable.numberCell(new Span(texts.of("administration.terms.days", term.urgent())))));
        return table;
    }

    private DataTable sources(Texts texts) {
        DataTable table = table("programme.sources", texts)
                .column(texts.of("administration.sources.source"))
                .column(texts.of("administration.sources.whose"))
                .column(texts.of("administration.sources.note"));
        sources.all().forEach(source -> table.row()
                .add(
                        DataTable.rowHeading(new SourceText(source.name())),
                        DataTable.cell(new Span(texts.of(
                                source.provincesOwn()
                                        ? "administration.sources.own"
                                        : "administration.sources.others"))),
                        DataTable.cell(new SourceText(source.note()))));
        return table;
    }

    private DataTable rules(Texts texts) {
        DataTable table = table("programme.rules", texts)
                .column(texts.of("administration.rules.code"))
                .column(texts.of("administration.rules.rule"));
        rules.all().forEach(rule -> table.row()
                .add(DataTable.rowHeading(new Span(rule.code())), DataTable.cell(new SourceText(rule.text()))));
        return table;
    }

    private static DataTable table(String name, Texts texts) {
        return new DataTable(texts.of(name)).dense();
    }

    private record Texts(Locale locale) {

        String of(String key, Object... parameters) {
            return I18NProvider.translate(locale, key, parameters);
        }
    }
}
