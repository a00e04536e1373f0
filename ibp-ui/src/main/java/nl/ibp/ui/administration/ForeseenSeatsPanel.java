package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.organisation.ForeseenSeats;
import nl.ibp.workflow.organisation.SeatMove;

/** Who would get and lose which seat by other rules, and the button that brings them into use. */
class ForeseenSeatsPanel extends Div {

    private final Button go;

    /** @param asked all rules as they would be */
    ForeseenSeatsPanel(
            List<SeatRule> asked, ForeseenSeats foreseen, SeatRuleDesk desk, Runnable change, Runnable cancel) {
        addClassNames("card", "stack");
        add(new H3(getTranslation("signon.foreseen.rules")), rules(asked));
        add(new H3(getTranslation("signon.foreseen")));
        if (foreseen.moves().isEmpty()) {
            add(new Paragraph(getTranslation("signon.foreseen.nobody", foreseen.people())));
        } else {
            add(new Paragraph(getTranslation("signon.foreseen.count", gained(foreseen), lost(foreseen))));
            add(table(foreseen, desk));
        }
        if (foreseen.unheard() > 0) {
            add(new Notice(State.INFO, getTranslation("signon.foreseen.unheard", foreseen.unheard())));
        }
        Paragraph always = new Paragraph(getTranslation("signon.foreseen.always"));
        always.addClassNames("muted", "text-small");
        go = new Button(getTranslation("signon.foreseen.go"), click -> change.run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        Div acts = new Div(go, new Button(getTranslation("signon.foreseen.leave"), click -> cancel.run()));
        acts.addClassName("row");
        add(always, acts);
    }

    private Component rules(List<SeatRule> asked) {
        if (asked.isEmpty()) {
            return new Paragraph(getTranslation("signon.rules.none"));
        }
        OrderedList list = new OrderedList();
        asked.forEach(rule -> {
            ListItem item = new ListItem(rule.line());
            item.addClassName("claim");
            list.add(item);
        });
        return list;
    }

    /** What opened it is gone. */
    void takeCursor() {
        go.focus();
        getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }

    private static long gained(ForeseenSeats foreseen) {
        return foreseen.moves().stream().filter(SeatMove::gained).count();
    }

    private static long lost(ForeseenSeats foreseen) {
        return foreseen.moves().size() - gained(foreseen);
    }

    private Component table(ForeseenSeats foreseen, SeatRuleDesk desk) {
        Map<PersonId, String> people = desk.people(foreseen.moves());
        List<SeatMove> moves = foreseen.moves().stream()
                .sorted(Comparator.comparing((SeatMove move) -> people.getOrDefault(move.person(), ""))
                        .thenComparing(SeatMove::seat))
                .toList();
        DataTable table = new DataTable(getTranslation("signon.foreseen"))
                .readOnly()
                .dense()
                .column(getTranslation("signon.foreseen.who"))
                .column(getTranslation("signon.foreseen.move"))
                .column(getTranslation("signon.rule.seat"));
        moves.forEach(move -> table.row()
                .add(
                        DataTable.rowHeading(new Span(people.getOrDefault(move.person(), ""))),
                        DataTable.cell(new Span(
                                getTranslation(move.gained() ? "signon.foreseen.gains" : "signon.foreseen.loses"))),
                        DataTable.cell(new Span(desk.seat(move.seat(), getLocale())))));
        return table;
    }
}
