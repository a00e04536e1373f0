package nl.ibp.journey;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.fuzz.Checksums;
import nl.ibp.fuzz.Mess;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of inputs into every form, each time with something that no field takes: told in words, never as a failure,
 * and nothing in the database changes.
 */
class FormFuzzJourney {

    /** So many values are put into fields; from the command line where it is to be more, and with others. */
    private static final int INPUTS = Integer.getInteger("ibp.fuzz", 5_000);

    private static final long SEED = Long.getLong("ibp.fuzz.seed", 20_260_504);

    /** What is typed and not sent is kept meanwhile, as it should be. */
    private static final Set<String> KEPT_TYPING = Set.of("typed_form", "typed_aside");

    /** And that a server is there and who is signed in at it, which it says every few seconds. */
    private static final Set<String> COME_AND_GO = Set.of("typed_form", "typed_aside", "node", "open_session");

    private static final String FAILED = "door een storing";

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    private final Mess mess = new Mess(SEED);
    private int inputs;

    @Test
    void refusesWhatNoFieldTakesAndChangesNothing() {
        Stage stage = Stage.set();
        List<FuzzedForm> forms = FuzzedForm.all(stage);
        // What is looked at for the first time is marked as seen.
        forms.forEach(form -> fill(form, 0));
        Map<String, String> before = Checksums.of(database(), COME_AND_GO);
        Instant begun = Instant.now();

        forms.forEach(form -> fill(form, INPUTS / forms.size()));

        System.out.printf(
                "Fuzz: %d inputs into %d forms in %d s, seed %d%n",
                inputs, forms.size(), Duration.between(begun, Instant.now()).toSeconds(), SEED);
        assertThat(Checksums.of(database(), COME_AND_GO)).as("seed %d", SEED).isEqualTo(before);
    }

    /** Others would find in the forms what was typed here. */
    @AfterEach
    void clearWhatWasTyped() {
        KEPT_TYPING.forEach(table -> database().sql("delete from " + table).update());
    }

    private JdbcClient database() {
        return people.application().bean(JdbcClient.class);
    }

    private void fill(FuzzedForm form, int times) {
        try (Visit visit = Visit.by(people.application(), form.seat())) {
            Component opened = form.open(visit);
            for (int last = inputs + times; inputs < last; ) {
                try {
                    fill(form, opened);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("%s, seed %d".formatted(form.name(), SEED), e);
                }
            }
        }
    }

    private void fill(FuzzedForm sight, Component form) {
        choose(sight, form);
        List<HasValue<?, String>> texts = texts(form);
        assertThat(texts).as("fields to type in").isNotEmpty();
        HasValue<?, String> poisoned = mess.oneOf(texts);
        for (HasValue<?, String> text : texts) {
            text.setValue(text == poisoned || mess.perhaps() ? mess.poison() : mess.text());
            inputs++;
        }
        _find(form, CustomField.class).forEach(field -> _fireDomEvent(field, "change"));
        _click(primary(form));
        MockVaadin.clientRoundtrip();
        assertRefused(form);
    }

    /** The choice that asks for reasons, which is the last but in one form, and days that no calendar shows. */
    private void choose(FuzzedForm sight, Component form) {
        boolean isFirst = sight.name().equals(TaskKind.VOTE_IN_WRITING.name());
        for (RadioButtonGroup<?> group : visible(form, RadioButtonGroup.class).toList()) {
            choose(group, isFirst);
        }
        for (Select<?> select : visible(form, Select.class).toList()) {
            chooseAny(select);
        }
        for (DatePicker day : visible(form, DatePicker.class).toList()) {
            day.setValue(mess.perhaps() ? mess.day() : null);
            inputs++;
        }
    }

    private <T> void choose(RadioButtonGroup<T> group, boolean isFirst) {
        List<T> items = group.getListDataView().getItems().toList();
        group.setValue(items.get(isFirst ? 0 : items.size() - 1));
    }

    private <T> void chooseAny(Select<T> select) {
        List<T> items = select.getListDataView().getItems().toList();
        if (!items.isEmpty()) {
            select.setValue(mess.oneOf(items));
        }
    }

    private static List<HasValue<?, String>> texts(Component form) {
        List<HasValue<?, String>> texts = new ArrayList<>();
        visible(form, TextField.class).forEach(texts::add);
        visible(form, TextArea.class).forEach(texts::add);
        texts.removeIf(HasValue::isReadOnly);
        return texts;
    }

    private static <C extends Component> Stream<C> visible(Component form, Class<C> kind) {
        return _find(form, kind).stream().filter(field -> field.getElement().isEnabled());
    }

    private static Button primary(Component form) {
        return _find(
                        form,
                        Button.class,
                        spec -> spec.withPredicate(
                                button -> button.getThemeNames().contains("primary")))
                .get(0);
    }

    private static void assertRefused(Component form) {
        assertThat(form.isAttached()).as("the form is still there").isTrue();
        String said = _find(form, ErrorSummary.class).stream()
                .map(summary -> summary.getElement().getTextRecursively())
                .reduce("", String::concat);
        assertThat(said).as("what it says").isNotBlank().doesNotContain(FAILED);
    }
}
