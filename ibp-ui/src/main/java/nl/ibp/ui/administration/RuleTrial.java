package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Text;
import nl.ibp.domain.signon.Claims;
import nl.ibp.domain.signon.Trial;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;

/** What somebody would get who came with a claim of these values. Nothing is changed by it. */
class RuleTrial extends Div {

    private static final int MOST_VALUES = 100;

    private final SeatRuleDesk desk;
    private final TextField claim = new TextField(getTranslation("signon.rule.claim"), "groups", "");
    private final TextArea values = new TextArea(getTranslation("signon.trial.values"));
    private final Div answer = new Div();

    RuleTrial(SeatRuleDesk desk) {
        this.desk = desk;
        addClassNames("card", "stack", "rule-trial");
        claim.setMaxLength(Text.LINE);
        claim.setAutocomplete(Autocomplete.OFF);
        values.setMaxLength(Text.PASSAGE);
        values.setHelperText(getTranslation("signon.trial.values.help"));
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
        add(claim, values, new Div(new Button(getTranslation("signon.trial.go"), click -> tryOut())), answer);
    }

    private void tryOut() {
        Set<String> said = values.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_VALUES)
                .collect(Collectors.toSet());
        show(desk.tryOut(new Claims(Map.of(claim.getValue().strip(), said))));
    }

    private void show(Trial trial) {
        answer.removeAll();
        if (trial.grants().isEmpty()) {
            answer.add(new Notice(State.INFO, getTranslation("signon.trial.nothing")));
        } else {
            answer.add(table(trial));
        }
        trial.unused()
                .forEach((name, unused) -> answer.add(new Paragraph(
                        getTranslation("signon.trial.unused", unused.size(), String.join(", ", unused)))));
        if (!trial.silent().isEmpty()) {
            answer.add(new Paragraph(getTranslation(
                    "signon.trial.silent", trial.silent().stream().sorted().collect(Collectors.joining(", ")))));
        }
    }

    private Component table(Trial trial) {
        DataTable table = new DataTable(getTranslation("signon.trial.answer"))
                .readOnly()
                .dense()
                .column(getTranslation("signon.rule.seat"))
                .column(getTranslation("signon.trial.by"));
        trial.grants().forEach(grant -> table.row()
                .add(
                        DataTable.rowHeading(new Span(desk.seat(grant.seat(), getLocale()))),
                        DataTable.cell(new Span(grant.claim() + ": " + grant.value()))));
        return table;
    }
}
