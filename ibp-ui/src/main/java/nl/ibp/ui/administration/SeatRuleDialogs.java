package nl.ibp.ui.administration;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.domain.signon.SeatRule.Match;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.workflow.typing.FormPlace;

/** The questions that an administrator answers about a rule. Nothing is changed by them yet: first it is shown what it does. */
class SeatRuleDialogs {

    private static final String USUAL_CLAIM = "groups";

    private final SeatRuleDesk desk;
    private final Locale locale;
    private final Consumer<List<SeatRule>> asked;

    /** @param asked gets all rules as they would be */
    SeatRuleDialogs(SeatRuleDesk desk, Locale locale, Consumer<List<SeatRule>> asked) {
        this.desk = desk;
        this.locale = locale;
        this.asked = asked;
    }

    void add(List<SeatRule> rules) {
        Fields fields = new Fields("beheer/aanmeldregels/nieuw", "signon.rules.add");
        fields.claim.setValue(USUAL_CLAIM);
        fields.match.setValue(Match.EXACT);
        fields.ask(rule -> {
            List<SeatRule> all = new ArrayList<>(rules);
            all.add(rule);
            return all;
        });
    }

    void change(List<SeatRule> rules, int place) {
        SeatRule rule = rules.get(place);
        Fields fields = new Fields("beheer/aanmeldregels/" + place, "signon.rule.change");
        fields.claim.setValue(rule.claim());
        fields.match.setValue(rule.match());
        fields.value.setValue(rule.value());
        if (rule.seat() != null) {
            fields.seat.setValue(rule.seat());
        }
        fields.dialog.changesWhatIsStored();
        fields.ask(changed -> {
            List<SeatRule> all = new ArrayList<>(rules);
            all.set(place, changed);
            return all;
        });
    }

    private final class Fields {

        private final FormDialog dialog;
        private final TextField claim;
        private final Select<Match> match;
        private final TextField value;
        private final ComboBox<SeatId> seat;

        Fields(String place, String title) {
            dialog = new FormDialog(
                    text(title),
                    text("signon.rule.form.what"),
                    problem -> desk.words(problem, locale),
                    FormPlace.of(place));
            claim = dialog.field("claim", line("signon.rule.claim", "signon.rule.claim.help"));
            match = dialog.field("match", match(), FieldText.of(Match.class));
            match.setRequiredIndicatorVisible(false);
            value = dialog.field("value", line("signon.rule.value", "signon.rule.value.help"));
            seat = seat();
            dialog.field("seat", seat, FieldText.oneOf(seat, SeatId::value));
            match.addValueChangeListener(change -> seat.setVisible(change.getValue() != Match.TEMPLATE));
        }

        private Select<Match> match() {
            Select<Match> field = new Select<>();
            field.setLabel(text("signon.rule.match"));
            field.setItems(Match.values());
            field.setItemLabelGenerator(one -> text("signon.rule.match." + one));
            return field;
        }

        private ComboBox<SeatId> seat() {
            ComboBox<SeatId> field = new ComboBox<>(text("signon.rule.seat"));
            field.setItems(desk.seats());
            field.setItemLabelGenerator(one -> desk.seat(one, locale));
            return field;
        }

        private void ask(Function<SeatRule, List<SeatRule>> placed) {
            List<SeatRule> all = new ArrayList<>();
            dialog.ask(
                    () -> {
                        all.clear();
                        all.addAll(placed.apply(
                                SeatRule.asked(claim.getValue(), match.getValue(), value.getValue(), seat.getValue())));
                    },
                    () -> asked.accept(List.copyOf(all)));
        }
    }

    private TextField line(String label, String help) {
        TextField field = new TextField(text(label));
        field.setMaxLength(Text.LINE);
        field.setAutocomplete(Autocomplete.OFF);
        field.setHelperText(text(help, SeatRule.PLACE));
        return field;
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
