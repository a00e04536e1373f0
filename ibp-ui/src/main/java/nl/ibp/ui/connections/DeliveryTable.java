package nl.ibp.ui.connections;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.event.DeliveryRow;

/** What is told to one receiver: of which dossier, what, and further columns and acts as its place asks for. */
class DeliveryTable {

    private record Column(String heading, Function<DeliveryRow, Component> cell) {}

    private record Act(String verb, Predicate<DeliveryRow> isFor, Consumer<DeliveryRow> act) {}

    private final String name;
    private final ConnectionWords words;
    private final List<Column> columns = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    DeliveryTable(String name, Locale locale) {
        this.name = name;
        this.words = new ConnectionWords(locale);
    }

    DeliveryTable column(String heading, Function<DeliveryRow, String> text) {
        columns.add(new Column(heading, delivery -> new Span(text.apply(delivery))));
        return this;
    }

    /** What the receiver said last. */
    DeliveryTable answers() {
        columns.add(new Column("connections.answer", delivery -> {
            Span answer = new Span(words.answer(delivery.answer()));
            answer.addClassName("wraps");
            return answer;
        }));
        return this;
    }

    DeliveryTable act(String verb, Consumer<DeliveryRow> act) {
        return act(verb, any -> true, act);
    }

    /** An act that there is for some; where there is none among these, it takes no place. */
    DeliveryTable act(String verb, Predicate<DeliveryRow> isFor, Consumer<DeliveryRow> act) {
        acts.add(new Act(verb, isFor, act));
        return this;
    }

    DataTable of(List<DeliveryRow> deliveries) {
        acts.removeIf(act -> deliveries.stream().noneMatch(act.isFor()));
        DataTable table = new DataTable(name)
                .dense()
                .column(words.text("connections.dossier"))
                .column(words.text("connections.event"));
        table.addClassName("deliveries");
        columns.forEach(column -> table.column(words.text(column.heading())));
        if (!acts.isEmpty()) {
            table.column(words.text("connections.acts"));
        }
        deliveries.forEach(delivery -> fill(table.row(), delivery));
        return table;
    }

    private void fill(NativeTableRow row, DeliveryRow delivery) {
        Span happened = new Span(words.moment(delivery.happenedAt()));
        happened.addClassNames("muted", "text-small");
        Div event = new Div(new Span(words.kind(delivery.kind())), happened);
        event.addClassName("cell-lines");
        row.add(
                DataTable.rowHeading(new Anchor(
                        DossierNavigation.addressOf(delivery.proposal()),
                        delivery.number().toString())),
                DataTable.cell(event));
        columns.forEach(column -> row.add(DataTable.cell(column.cell().apply(delivery))));
        if (!acts.isEmpty()) {
            Div buttons = new Div();
            buttons.addClassName("row");
            acts.stream().filter(act -> act.isFor().test(delivery)).forEach(act -> buttons.add(button(act, delivery)));
            row.add(DataTable.cell(buttons));
        }
    }

    private Button button(Act act, DeliveryRow delivery) {
        String verb = words.text(act.verb());
        Button button = new Button(verb, click -> act.act().accept(delivery));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(verb + ": " + delivery.number() + ", " + words.kind(delivery.kind()));
        return button;
    }
}
