package nl.ibp.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.operations.SignedInDesk.Present;
import nl.ibp.workflow.session.OpenSession;

/** Each session in a row, those of one person beneath each other. */
class SignedInTable extends Composite<DataTable> {

    private final List<Present> people;
    private final SignedInDesk desk;
    private final Function<Instant, String> moment;
    private final BiConsumer<Present, OpenSession> end;
    private final Consumer<Present> endAll;

    SignedInTable(
            List<Present> people,
            SignedInDesk desk,
            Function<Instant, String> moment,
            BiConsumer<Present, OpenSession> end,
            Consumer<Present> endAll) {
        this.people = people;
        this.desk = desk;
        this.moment = moment;
        this.end = end;
        this.endAll = endAll;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("sessions.page"))
                .column(getTranslation("sessions.who"))
                .column(getTranslation("sessions.where"))
                .column(getTranslation("sessions.since"))
                .column(getTranslation("sessions.active"))
                .column(getTranslation("sessions.act"));
        people.forEach(person -> person.sessions().forEach(session -> table.row()
                .add(
                        DataTable.rowHeading(new Span(person.name())),
                        DataTable.cell(where(session)),
                        DataTable.dateCell(new Span(moment.apply(session.since()))),
                        DataTable.dateCell(new Span(moment.apply(session.activeAt()))),
                        DataTable.cell(acts(person, session)))));
        return table;
    }

    private Component where(OpenSession session) {
        Span node = new Span(
                session.node().isEmpty()
                        ? getTranslation("sessions.node.unknown")
                        : getTranslation("sessions.node", session.node()));
        node.addClassNames("muted", "text-small");
        Div where = new Div(new Span(session.origin()), node);
        where.addClassName("cell-lines");
        return where;
    }

    private Component acts(Present person, OpenSession session) {
        Div acts = new Div();
        acts.addClassName("operations-acts");
        if (desk.isThisOne(session)) {
            acts.add(new Badge(State.INFO, getTranslation("sessions.here")));
            return acts;
        }
        acts.add(button("sessions.end", person, session, () -> end.accept(person, session)));
        boolean isFirstOfSeveral =
                person.sessions().size() > 1 && person.sessions().get(0).equals(session);
        if (isFirstOfSeveral && person.sessions().stream().noneMatch(desk::isThisOne)) {
            acts.add(button("sessions.endAll", person, session, () -> endAll.accept(person)));
        }
        return acts;
    }

    private Button button(String verb, Present person, OpenSession session, Runnable act) {
        Button button = new Button(getTranslation(verb), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation(verb + ".which", person.name(), session.origin()));
        return button;
    }
}
