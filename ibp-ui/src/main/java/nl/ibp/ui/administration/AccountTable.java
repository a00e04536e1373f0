package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ibp.ui.administration.AccountRow.SeatOfAccount;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.State;

/** Accounts with their seats, and what can be done about each. */
class AccountTable extends Composite<DataTable> {

    private final List<AccountRow> rows;
    private final AccountDialogs dialogs;

    AccountTable(List<AccountRow> rows, AccountDialogs dialogs) {
        this.rows = rows;
        this.dialogs = dialogs;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("administration.accounts"))
                .dense()
                .column(getTranslation("administration.accounts.person"))
                .column(getTranslation("administration.accounts.username"))
                .column(getTranslation("administration.accounts.seats"))
                .column(getTranslation("administration.accounts.actions"));
        rows.forEach(row -> table.row()
                .add(
                        DataTable.rowHeading(new Span(row.name())),
                        DataTable.cell(username(row)),
                        DataTable.cell(seats(row)),
                        DataTable.cell(actions(row))));
        return table;
    }

    private Component username(AccountRow row) {
        Div username = new Div(new Span(row.holder().username()));
        username.addClassName("row");
        if (row.holder().demo()) {
            username.add(new Badge(State.QUIET, getTranslation("administration.accounts.demo")));
        }
        return username;
    }

    private Component seats(AccountRow row) {
        if (row.seats().isEmpty()) {
            return new Badge(State.WAITING_FOR_YOU, getTranslation("administration.accounts.noSeat"));
        }
        Div seats = new Div();
        row.seats().forEach(seat -> seats.add(seat(row, seat)));
        return seats;
    }

    private Component seat(AccountRow row, SeatOfAccount seat) {
        Span since = new Span(seat.since());
        since.addClassName("muted");
        Button end = button("administration.accounts.end");
        end.setAriaLabel(getTranslation("administration.accounts.end.which", row.name(), seat.name()));
        end.addClickListener(click -> dialogs.end(row, seat));
        Div line = new Div(new Span(seat.name()), since, end);
        line.addClassName("row");
        return line;
    }

    private Component actions(AccountRow row) {
        Button appoint = button("administration.accounts.appoint");
        appoint.setAriaLabel(getTranslation("administration.accounts.appoint.whom", row.name()));
        appoint.addClickListener(click -> dialogs.appoint(row));
        Button reset = button("administration.accounts.reset");
        reset.setAriaLabel(getTranslation("administration.accounts.reset.whose", row.name()));
        reset.addClickListener(click -> dialogs.resetPassword(row));
        Div actions = new Div(appoint, reset);
        if (row.holder().secondStep()) {
            Button take = button("account.take");
            take.setAriaLabel(getTranslation("account.take.whose", row.name()));
            take.addClickListener(click -> dialogs.takeSecondStep(row));
            actions.add(take);
        }
        actions.addClassName("row");
        return actions;
    }

    private Button button(String verb) {
        Button button = new Button(getTranslation(verb));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
