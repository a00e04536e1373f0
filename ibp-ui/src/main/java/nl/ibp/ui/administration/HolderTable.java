package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;

/** Who held, holds and will hold a seat, with what can be done about each. */
class HolderTable extends Composite<DataTable> {

    private final List<Appointment> appointments;
    private final SeatDesk desk;
    private final SeatDialogs dialogs;
    private final Consumer<Appointment> takeBack;

    HolderTable(List<Appointment> appointments, SeatDesk desk, SeatDialogs dialogs, Consumer<Appointment> takeBack) {
        this.appointments = appointments;
        this.desk = desk;
        this.dialogs = dialogs;
        this.takeBack = takeBack;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("administration.seat.holders"))
                .column(getTranslation("administration.seats.holder"))
                .column(getTranslation("administration.accounts.from"))
                .column(getTranslation("administration.accounts.lastDay"))
                .column(getTranslation("administration.seat.state"))
                .column(getTranslation("administration.accounts.actions"));
        appointments.forEach(appointment -> addRow(table, appointment));
        return table;
    }

    private void addRow(DataTable table, Appointment appointment) {
        Formats formats = Formats.in(getLocale());
        String until = appointment.until() == null
                ? getTranslation("administration.seat.noEnd")
                : formats.date(appointment.until());
        table.row()
                .add(
                        DataTable.rowHeading(new Span(desk.person(appointment.person()))),
                        DataTable.cell(new Span(formats.date(appointment.from()))),
                        DataTable.cell(new Span(until)),
                        DataTable.cell(state(appointment)),
                        DataTable.cell(actions(appointment)));
    }

    private boolean isPlanned(Appointment appointment) {
        return appointment.from().isAfter(desk.today());
    }

    private Badge state(Appointment appointment) {
        if (isPlanned(appointment)) {
            return new Badge(State.QUIET, getTranslation("administration.seat.planned"));
        }
        return appointment.holdsOn(desk.today())
                ? new Badge(State.ON_ITS_WAY, getTranslation("administration.seat.now"))
                : new Badge(State.QUIET, getTranslation("administration.seat.over"));
    }

    private Component actions(Appointment appointment) {
        Div actions = new Div();
        actions.addClassName("row");
        String who = desk.person(appointment.person());
        if (isPlanned(appointment)) {
            Button back = button("administration.seat.takeBack", () -> takeBack.accept(appointment));
            back.setAriaLabel(getTranslation("administration.seat.takeBack.whose", who));
            actions.add(back);
        } else if (appointment.holdsOn(desk.today())) {
            Button replace = button("administration.seat.replace", () -> dialogs.replace(appointment));
            replace.setAriaLabel(getTranslation("administration.seat.replace.whom", who));
            Button end = button("administration.accounts.end", () -> dialogs.end(appointment));
            end.setAriaLabel(getTranslation("administration.seat.end.whose", who));
            actions.add(replace, end);
        }
        return actions;
    }

    private Button button(String verb, Runnable action) {
        Button button = new Button(getTranslation(verb), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
