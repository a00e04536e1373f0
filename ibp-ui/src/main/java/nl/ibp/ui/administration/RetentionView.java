package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.administration.RetentionTerm;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.retention.KeepingRetention.Kept;
import nl.ibp.workflow.typing.FormPlace;

/** For how long is kept what is not kept for good, what goes next, and what never does. */
@Route(RetentionView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@StyleSheet("context://retention.css")
@PermitAll
class RetentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AdministrationView.PATH + "/bewaren";

    private static final List<String> NEVER = List.of("dossiers", "record", "reports", "changes");

    private final RetentionDesk desk;
    private final RetentionWords words = new RetentionWords(getLocale());
    private final StatusMessage said = new StatusMessage();
    private final Div content = new Div();

    RetentionView(RetentionDesk desk) {
        this.desk = desk;
        addClassName("page");
        content.addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Kept> all = AdministrationPages.orNotFound(desk::all);
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("retention.explained")),
                new AdministrationPages(AdministrationPage.RETENTION),
                said,
                content);
        show(all);
    }

    private void show(List<Kept> all) {
        content.removeAll();
        content.add(
                section("retention.terms", terms(all)),
                section("retention.always", muted("retention.always.explained"), never(), muted("retention.process")));
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    private Paragraph muted(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("muted");
        return paragraph;
    }

    private DataTable terms(List<Kept> all) {
        DataTable table = new DataTable(getTranslation("retention.terms")).dense();
        table.addClassName("retention");
        Stream.of("kind", "kept", "going", "last", "actions")
                .forEach(column -> table.column(getTranslation("retention." + column)));
        all.forEach(kept -> table.row()
                .add(
                        DataTable.rowHeading(kind(kept.term().kind())),
                        DataTable.cell(term(kept.term())),
                        DataTable.cell(new Span(words.going(kept.going()))),
                        DataTable.cell(new Span(words.last(kept.last()))),
                        DataTable.cell(change(kept.term()))));
        return table;
    }

    private Component kind(KeptKind kind) {
        Span explanation = new Span(words.explanation(kind));
        explanation.addClassNames("muted", "text-small", "retention-what");
        return lines(new Span(words.kind(kind)), explanation);
    }

    private Component term(RetentionTerm term) {
        Div lines = lines(new Span(words.term(term)));
        if (term.equals(RetentionTerm.usual(term.kind()))) {
            Span usual = new Span(getTranslation("retention.usual"));
            usual.addClassNames("muted", "text-small");
            lines.add(usual);
        }
        return lines;
    }

    private static Div lines(Component... lines) {
        Div cell = new Div(lines);
        cell.addClassName("cell-lines");
        return cell;
    }

    private Button change(RetentionTerm term) {
        Button button = new Button(getTranslation("retention.change.short"), click -> ask(term));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("retention.change.which", words.kind(term.kind())));
        return button;
    }

    private void ask(RetentionTerm term) {
        KeptKind kind = term.kind();
        FormDialog dialog = new FormDialog(
                getTranslation("retention.change"),
                getTranslation("retention.change.what", words.kind(kind), words.explanation(kind)),
                problem -> desk.words(problem, getLocale()),
                FormPlace.of("beheer/bewaren", kind));
        IntegerField days = dialog.field("days", new IntegerField(getTranslation("retention.days")));
        days.setHelperText(getTranslation("retention.days.help", kind.least(), kind.most()));
        days.setValue(term.days());
        dialog.changesWhatIsStored();
        dialog.ask(() -> desk.change(term, days.getValue()), () -> changed(kind));
    }

    private void changed(KeptKind kind) {
        List<Kept> all = desk.all();
        all.stream()
                .filter(kept -> kept.term().kind() == kind)
                .forEach(kept -> said.say(new Notice(
                        State.DONE,
                        getTranslation(
                                "retention.changed",
                                words.kind(kind),
                                words.term(kept.term()),
                                words.going(kept.going())))));
        show(all);
    }

    private UnorderedList never() {
        UnorderedList list = new UnorderedList();
        NEVER.forEach(what -> list.add(new ListItem(getTranslation("retention.always." + what))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.page");
    }
}
