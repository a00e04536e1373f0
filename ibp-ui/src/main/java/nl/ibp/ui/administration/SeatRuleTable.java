package nl.ibp.ui.administration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.ui.component.DataTable;

/** Rules in the order in which they count, each with what can be done about it. */
class SeatRuleTable extends Composite<DataTable> {

    private final List<SeatRule> rules;
    private final SeatRuleDesk desk;
    private final SeatRuleDialogs dialogs;
    private final Consumer<List<SeatRule>> asked;

    /** @param asked gets all rules as they would be */
    SeatRuleTable(List<SeatRule> rules, SeatRuleDesk desk, SeatRuleDialogs dialogs, Consumer<List<SeatRule>> asked) {
        this.rules = rules;
        this.desk = desk;
        this.dialogs = dialogs;
        this.asked = asked;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("signon.rules"))
                .dense()
                .column(getTranslation("signon.rule.claim"))
                .column(getTranslation("signon.rule.value"))
                .column(getTranslation("signon.rule.seat"))
                .column(getTranslation("administration.actions"));
        for (int place = 0; place < rules.size(); place++) {
            SeatRule rule = rules.get(place);
            table.row()
                    .add(
                            DataTable.rowHeading(code(rule.claim())),
                            DataTable.cell(value(rule)),
                            DataTable.cell(new Span(seat(rule))),
                            DataTable.cell(acts(place, rule)));
        }
        return table;
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("claim");
        return code;
    }

    private Div value(SeatRule rule) {
        Span how = new Span(getTranslation("signon.rule.match." + rule.match()));
        how.addClassNames("muted", "text-small");
        Div value = new Div(code(rule.value()), how);
        value.addClassName("cell-lines");
        return value;
    }

    private String seat(SeatRule rule) {
        return rule.seat() == null ? getTranslation("signon.rule.seat.read") : desk.seat(rule.seat(), getLocale());
    }

    private Div acts(int place, SeatRule rule) {
        Div acts = new Div(
                SeatRulesView.small(
                        getTranslation("administration.change"),
                        getTranslation("signon.rule.change.which", rule.line()),
                        () -> dialogs.change(rules, place)),
                SeatRulesView.small(
                        getTranslation("signon.rule.remove"),
                        getTranslation("signon.rule.remove.which", rule.line()),
                        () -> asked.accept(without(place))));
        if (place > 0) {
            acts.add(SeatRulesView.small(
                    getTranslation("signon.rule.up"),
                    getTranslation("signon.rule.up.which", rule.line()),
                    () -> asked.accept(upwards(place))));
        }
        acts.addClassName("row");
        return acts;
    }

    private List<SeatRule> without(int place) {
        List<SeatRule> others = new ArrayList<>(rules);
        others.remove(place);
        return others;
    }

    private List<SeatRule> upwards(int place) {
        List<SeatRule> moved = new ArrayList<>(rules);
        Collections.swap(moved, place, place - 1);
        return moved;
    }
}
