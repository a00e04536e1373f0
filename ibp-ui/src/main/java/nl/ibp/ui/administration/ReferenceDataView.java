package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.Theme;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.administration.EditingReferenceData.Content;

/** Themes, sources of money, bodies and recess weeks, to be changed. */
@Route(ReferenceDataView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class ReferenceDataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AdministrationView.PATH + "/stamgegevens";

    private final ReferenceDesk desk;
    private final ReferenceDialogs dialogs;
    private final RecessDialogs recessDialogs;
    private final StatusMessage said = new StatusMessage();
    private final Div content = new Div();

    ReferenceDataView(ReferenceDesk desk) {
        this.desk = desk;
        this.dialogs = new ReferenceDialogs(desk, getLocale(), this::done);
        this.recessDialogs = new RecessDialogs(desk, getLocale(), this::done);
        addClassName("page");
        content.addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Content present = AdministrationPages.orNotFound(desk::content);
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("administration.page.reference.explained")),
                new AdministrationPages(AdministrationPage.REFERENCE),
                said,
                content);
        show(present);
    }

    private void show(Content present) {
        Button add = new Button(getTranslation("administration.source.add"), click -> dialogs.addSource());
        Button addRecess = new Button(getTranslation("administration.recess.add"), click -> recessDialogs.add());
        content.removeAll();
        content.add(
                section("programme.themes", themes(present.themes())),
                section("programme.sources", new Div(add), sources(present.sources())),
                section(
                        "administration.bodies",
                        explained("administration.bodies.explained"),
                        bodies(present.bodies())),
                section(
                        "administration.recesses",
                        explained("administration.recesses.explained"),
                        new Div(addRecess),
                        recesses(present.recesses())));
    }

    private void done(String what) {
        said.say(new Notice(State.DONE, what));
        show(desk.content());
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    private Paragraph explained(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("muted");
        return paragraph;
    }

    private DataTable themes(List<Theme> themes) {
        DataTable table = table(
                "programme.themes",
                "administration.themes.theme",
                "programme.lead",
                "programme.discussedIn",
                "programme.milestones",
                "administration.actions");
        themes.forEach(theme -> {
            Anchor change = new Anchor(ThemeView.PATH + "/" + theme.number(), getTranslation("administration.change"));
            change.setAriaLabel(
                    getTranslation("administration.theme.change", theme.number().value()));
            table.row()
                    .add(
                            DataTable.rowHeading(new SourceText(theme.number() + ". " + theme.name())),
                            DataTable.cell(SourceText.of(theme.leadOrganisation())),
                            DataTable.cell(SourceText.of(theme.discussedIn())),
                            DataTable.cell(
                                    new Span(String.valueOf(theme.milestones().size()))),
                            DataTable.cell(change));
        });
        return table;
    }

    private DataTable sources(List<FundingSource> sources) {
        DataTable table = table(
                "programme.sources",
                "administration.sources.source",
                "administration.sources.whose",
                "administration.sources.note",
                "administration.actions");
        sources.forEach(source -> table.row()
                .add(
                        DataTable.rowHeading(new SourceText(source.name())),
                        DataTable.cell(new Span(getTranslation(
                                source.provincesOwn()
                                        ? "administration.sources.own"
                                        : "administration.sources.others"))),
                        DataTable.cell(new SourceText(source.note())),
                        DataTable.cell(change(
                                getTranslation("administration.source.change.which", source.name()),
                                () -> dialogs.changeSource(source)))));
        return table;
    }

    private DataTable bodies(List<Body> bodies) {
        DataTable table = table("administration.bodies", "administration.part.name", "administration.actions");
        bodies.forEach(body -> table.row()
                .add(
                        DataTable.rowHeading(new SourceText(body.name())),
                        DataTable.cell(change(
                                getTranslation("administration.body.rename.which", body.name()),
                                () -> dialogs.rename(body)))));
        return table;
    }

    private DataTable recesses(List<Recess> recesses) {
        Formats formats = Formats.in(getLocale());
        DataTable table = table(
                "administration.recesses",
                "administration.part.name",
                "administration.part.from",
                "administration.part.until",
                "administration.actions");
        recesses.forEach(recess -> table.row()
                .add(
                        DataTable.rowHeading(new SourceText(recess.label())),
                        DataTable.cell(new Span(formats.date(recess.from()))),
                        DataTable.cell(new Span(formats.date(recess.until()))),
                        DataTable.cell(new Div(
                                change(
                                        getTranslation("administration.recess.change.which", recess.label()),
                                        () -> recessDialogs.change(recess)),
                                remove(recess)))));
        return table;
    }

    private Button remove(Recess recess) {
        Button button =
                new Button(getTranslation("administration.recess.remove.short"), click -> recessDialogs.remove(recess));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("administration.recess.remove.which", recess.label()));
        return button;
    }

    private Button change(String what, Runnable ask) {
        Button button = new Button(getTranslation("administration.change"), click -> ask.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(what);
        return button;
    }

    private DataTable table(String name, String... columns) {
        DataTable table = new DataTable(getTranslation(name)).dense();
        for (String column : columns) {
            table.column(getTranslation(column));
        }
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.page.reference");
    }
}
