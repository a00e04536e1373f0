package nl.ibp.ui.component;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ibp.domain.Refused;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.DateFields;
import nl.ibp.ui.proposal.PanelTest;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into a form is kept until it is sent, and never overwrites what was typed in another window. */
class KeptFormTest extends PanelTest {

    private static final FormPlace PLACE = FormPlace.of("beheer/reces/nieuw");
    private static final String KEPT = "Dit typte u eerder (4 mei 2026, 14:02). Het is bewaard en nog niet verstuurd.";

    private final Map<FormPlace, MemoryPlace> places = new HashMap<>();

    @BeforeEach
    void keepInMemory() {
        KeptPlaces memory = place -> places.computeIfAbsent(place, unknown -> new MemoryPlace());
        memory.use(UI.getCurrent());
    }

    @Test
    void bringsBackWhatWasTypedIntoADialogAndSaysSo() {
        dialog();
        _setValue(name(), "Zomerreces");
        _setValue(day(), LocalDate.of(2027, 7, 12));
        assertThat(kept()).containsOnly(Map.entry("name", "Zomerreces"), Map.entry("day", "2027-07-12"));
        close();

        dialog();

        assertThat(name().getValue()).isEqualTo("Zomerreces");
        assertThat(day().getValue()).isEqualTo(LocalDate.of(2027, 7, 12));
        assertThat(textOf(_get(KeptForm.class))).contains(KEPT);
        assertThat(_get(SaveIndicator.class).getElement().getTextRecursively()).contains("Concept bewaard, 14:02");
    }

    @Test
    void saysNothingWhereNothingWasTyped() {
        dialog();

        assertThat(_find(KeptForm.class)).isEmpty();
        assertThat(places.get(PLACE).find()).isEmpty();
    }

    @Test
    void keepsNothingOnceItIsSent() {
        dialog();
        _setValue(name(), "Zomerreces");

        _click(button("Voeg toe"));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(places.get(PLACE).find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+012026-05-04",
                "+10000-01-01",
                "+294277-01-01",
                "0999-12-31",
                "0005-01-01",
                "0000-01-01",
                "-4713-11-24"
            })
    void refusesAYearThatNoCalendarShowsAndNeverBringsItBack(String typed) throws PropertyChangeDeniedException {
        AtomicBoolean done = new AtomicBoolean();
        dialog(() -> done.set(true));
        DateFields.typedInTheBrowser(day(), typed);

        _click(button("Voeg toe"));

        assertThat(day().getErrorMessage()).isEqualTo("DATE_UNREADABLE");
        assertThat(done).isFalse();
        assertThat(places.get(PLACE).find())
                .as("what would come back as nothing")
                .isEmpty();
        close();
        dialog();
        assertThat(day().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "9999-12-31"})
    void bringsBackEveryYearOfFourFigures(String typed) throws PropertyChangeDeniedException {
        dialog();
        DateFields.typedInTheBrowser(day(), typed);
        close();

        dialog();

        assertThat(day().getValue()).isEqualTo(typed);
    }

    @Test
    void keepsItWhenItIsRefused() {
        dialog(() -> {
            throw Refused.because("name", "NAME_TAKEN");
        });
        _setValue(name(), "Zomerreces");

        _click(button("Voeg toe"));

        assertThat(name().getErrorMessage()).isEqualTo("NAME_TAKEN");
        assertThat(kept()).containsEntry("name", "Zomerreces");
    }

    @Test
    void keepsNothingThatIsAsItWasToBeginWith() {
        dialog();
        _setValue(name(), "Zomerreces");

        _setValue(name(), "");

        assertThat(places.get(PLACE).find()).isEmpty();
    }

    @Test
    void neverKeepsAPassword() {
        FormDialog dialog = new FormDialog("Open", "Waarom", problem -> "", PLACE);
        PasswordField password = dialog.field("password", new PasswordField("Wachtwoord"));
        TextField name = dialog.field("name", new TextField("Naam"));
        dialog.ask(() -> {}, () -> {});

        _setValue(password, "geheim");
        _setValue(name, "Jansen");

        assertThat(kept()).containsOnly(Map.entry("name", "Jansen"));
    }

    @Test
    void startsAnewAndPutsItBack() {
        dialog();
        _setValue(name(), "Zomerreces");
        close();
        dialog();

        _click(button("Begin opnieuw"));
        assertThat(name().getValue()).isEmpty();
        assertThat(places.get(PLACE).find()).isEmpty();

        _click(button("Zet terug"));
        assertThat(name().getValue()).isEqualTo("Zomerreces");
        assertThat(kept()).containsEntry("name", "Zomerreces");
    }

    @Test
    void findsWhatWasChosenFromAListOnlyWhileItIsThere() {
        choosing("a", "b").setValue("b");
        UI.getCurrent().removeAll();
        assertThat(choosing("a", "b").getValue()).isEqualTo("b");
        UI.getCurrent().removeAll();

        assertThat(choosing("a").getValue()).isNull();
    }

    private ComboBox<String> choosing(String... offered) {
        KeptForm form = KeptForm.at(PLACE);
        ComboBox<String> field = new ComboBox<>("Wie?", offered);
        form.keep("who", field, FieldText.oneOf(field, one -> one));
        form.comeBack();
        UI.getCurrent().add(form, field);
        return field;
    }

    @Test
    void showsBothTextsWhereTwoWindowsWroteAndLetsOneChooseOnesOwn() {
        Window one = new Window();
        Window other = new Window();
        _setValue(one.text, "Van de een");

        _setValue(other.text, "Van de ander");

        assertThat(textOf(other.form))
                .contains(
                        "In een ander venster typte u hier iets anders",
                        "In dit venster: Redenen Van de ander",
                        "In het andere venster: Redenen Van de een");
        assertThat(kept()).containsEntry("text", "Van de een");
        assertThat(places.get(PLACE).asides()).containsExactly(Map.of("text", "Van de ander"));

        _click(_get(other.form, Button.class, spec -> spec.withText("Houd de tekst van dit venster")));
        assertThat(kept()).containsEntry("text", "Van de ander");
        assertThat(places.get(PLACE).asides()).isEmpty();

        _setValue(one.text, "Van de een, en meer");
        assertThat(textOf(one.form)).contains("Van de ander", "Van de een, en meer");
        assertThat(kept()).containsEntry("text", "Van de ander");
    }

    @Test
    void takesTheTextOfTheOtherWindowAndGivesOnesOwnBack() {
        Window one = new Window();
        Window other = new Window();
        _setValue(one.text, "Van de een");
        _setValue(other.text, "Van de ander");

        _click(_get(other.form, Button.class, spec -> spec.withText("Neem de tekst van het andere venster")));
        assertThat(other.text.getValue()).isEqualTo("Van de een");

        _click(_get(other.form, Button.class, spec -> spec.withText("Toch de tekst van dit venster")));
        assertThat(other.text.getValue()).isEqualTo("Van de ander");
        assertThat(kept()).containsEntry("text", "Van de ander");
    }

    @Test
    void stillShowsBothToWhoComesBackBeforeChoosing() {
        Window one = new Window();
        Window other = new Window();
        _setValue(one.text, "Van de een");
        _setValue(other.text, "Van de ander");

        Window later = new Window();
        assertThat(later.text.getValue()).isEqualTo("Van de een");
        assertThat(textOf(later.form)).contains("In het andere venster: Redenen Van de ander");
        _setValue(later.text, "Van de een, en meer");
        assertThat(textOf(later.form)).contains("Van de een, en meer", "Van de ander");

        _click(_get(later.form, Button.class, spec -> spec.withText("Neem de tekst van het andere venster")));
        assertThat(kept()).containsEntry("text", "Van de ander");
        assertThat(places.get(PLACE).asides()).isEmpty();
    }

    @Test
    void losesNoTextOfAThirdWindow() {
        Window one = new Window();
        Window second = new Window();
        Window third = new Window();
        _setValue(one.text, "Van de een");
        _setValue(second.text, "Van de tweede");
        _setValue(third.text, "Van de derde");
        assertThat(places.get(PLACE).asides())
                .containsExactly(Map.of("text", "Van de derde"), Map.of("text", "Van de tweede"));

        _click(_get(third.form, Button.class, spec -> spec.withText("Houd de tekst van dit venster")));
        assertThat(kept()).containsEntry("text", "Van de derde");
        assertThat(textOf(third.form)).contains("In het andere venster: Redenen Van de tweede");

        _click(_get(third.form, Button.class, spec -> spec.withText("Houd de tekst van dit venster")));
        assertThat(places.get(PLACE).asides()).isEmpty();
        assertThat(_find(third.form, Button.class)).isEmpty();
    }

    @Test
    void forgetsOnlyWhatWasShownOfAnotherWindow() {
        Window one = new Window();
        Window second = new Window();
        _setValue(one.text, "Van de een");
        _setValue(second.text, "Van de tweede");
        Window later = new Window();
        _setValue(second.text, "Van de tweede, en meer");

        _click(_get(later.form, Button.class, spec -> spec.withText("Houd de tekst van dit venster")));

        assertThat(textOf(later.form)).contains("In het andere venster: Redenen Van de tweede, en meer");
        assertThat(places.get(PLACE).asides()).containsExactly(Map.of("text", "Van de tweede, en meer"));
    }

    @Test
    void bringsBackWhatAnotherWindowTypedOnceTheFirstTextIsSent() {
        Window one = new Window();
        Window second = new Window();
        _setValue(one.text, "Van de een");
        _setValue(second.text, "Van de tweede");

        one.form.sent();

        assertThat(new Window().text.getValue()).isEqualTo("Van de tweede");
    }

    @Test
    void leavesWhatAColleagueStoredWhereOneDidNotTouchIt() {
        _setValue(change("BZK", "Oude noot").name, "BZK en IenW");

        Change later = change("BZK", "Nieuwe noot");

        assertThat(later.name.getValue()).isEqualTo("BZK en IenW");
        assertThat(later.note.getValue()).isEqualTo("Nieuwe noot");
        assertThat(_find(later.form, TwoTexts.class)).isEmpty();
    }

    @Test
    void showsWhatAColleagueStoredBesideWhatOneTypedInTheSameField() {
        Change first = change("BZK", "Oude noot");
        _setValue(first.name, "BZK en IenW");
        _setValue(first.note, "Mijn noot");

        Change later = change("Min. BZK", "Oude noot");
        assertThat(textOf(later.form))
                .contains("Naam BZK en IenW", "Naam Min. BZK")
                .doesNotContain("Mijn noot");
        assertThat(later.name.getValue()).isEqualTo("BZK en IenW");

        _click(_get(later.form, Button.class, spec -> spec.withText("Neem wat er nu staat")));
        assertThat(later.name.getValue()).isEqualTo("Min. BZK");
        assertThat(kept()).containsOnly(Map.entry("name", "Min. BZK"), Map.entry("note", "Mijn noot"));

        _click(_get(later.form, Button.class, spec -> spec.withText("Houd wat u typte")));
        assertThat(later.name.getValue()).isEqualTo("BZK en IenW");
        assertThat(_find(change("Min. BZK", "Oude noot").form, TwoTexts.class)).isEmpty();
    }

    @Test
    void givesBackWhatOneTypedAfterAmendingWhatAColleagueStored() {
        _setValue(change("BZK", "").name, "BZK en IenW");
        Change later = change("Min. BZK", "");
        _click(_get(later.form, Button.class, spec -> spec.withText("Neem wat er nu staat")));
        _setValue(later.name, "Ministerie van BZK");

        _click(_get(later.form, Button.class, spec -> spec.withText("Houd wat u typte")));

        assertThat(later.name.getValue()).isEqualTo("BZK en IenW");
    }

    @Test
    void givesBackWhatOneTypedAfterTypingWhatAColleagueStored() {
        _setValue(change("BZK", "").name, "BZK en IenW");
        Change later = change("Min. BZK", "");
        _setValue(later.name, "Min. BZK");

        _click(_get(later.form, Button.class, spec -> spec.withText("Houd wat u typte")));

        assertThat(later.name.getValue()).isEqualTo("BZK en IenW");
    }

    @Test
    void takesFromAnOlderWindowNothingThatWasNotTypedThere() {
        Change older = new Change("BZK", "Oude noot");
        Change newer = new Change("BZK", "Nieuwe noot");
        _setValue(older.name, "BZK en IenW");
        _setValue(newer.name, "Min. BZK");

        _click(_get(newer.form, Button.class, spec -> spec.withText("Neem de tekst van het andere venster")));

        assertThat(newer.name.getValue()).isEqualTo("BZK en IenW");
        assertThat(newer.note.getValue()).isEqualTo("Nieuwe noot");
    }

    @Test
    void keepsTheAnswerOfADialogUntilWhatItBeganIsDone() {
        FormDialog dialog = new FormDialog("Voeg toe", "Wat volgt", problem -> problem.reason(), PLACE);
        dialog.field("name", new TextField("Naam"));
        dialog.keepUntilDone();
        dialog.ask(() -> {}, () -> {});
        _setValue(name(), "Zomerreces");

        _click(button("Voeg toe"));
        assertThat(kept()).containsOnly(Map.entry("name", "Zomerreces"));

        dialog.done();
        assertThat(places.get(PLACE).find()).isEmpty();
    }

    @Test
    void stillShowsBothToWhoTypesOnBeforeChoosing() {
        _setValue(change("BZK", "").name, "BZK en IenW");
        _setValue(change("Min. BZK", "").note, "Mijn noot");

        Change later = change("Min. BZK", "");

        assertThat(textOf(later.form)).contains("Naam BZK en IenW", "Naam Min. BZK");
    }

    @Test
    void keepsNothingWhereAColleagueStoredTheSame() {
        _setValue(change("BZK", "").name, "Min. BZK");

        Change later = change("Min. BZK", "");

        assertThat(places.get(PLACE).find()).isEmpty();
        assertThat(later.form.isVisible()).isFalse();
    }

    private Change change(String name, String note) {
        UI.getCurrent().removeAll();
        return new Change(name, note);
    }

    /** A form that changes what is stored. */
    private static final class Change {

        private final KeptForm form = KeptForm.at(PLACE);
        private final TextField name = new TextField("Naam");
        private final TextArea note = new TextArea("Noot");

        Change(String storedName, String storedNote) {
            name.setValue(storedName);
            note.setValue(storedNote);
            form.keep("name", name);
            form.keep("note", note);
            form.changesWhatIsStored();
            form.comeBack();
            UI.getCurrent().add(new Div(form, name, note));
        }
    }

    @Test
    void saysThatItIsNotKeptWhenItCannotBe() {
        KeptForm form = new KeptForm(new KeptPlace() {

            @Override
            public Optional<TypedForm> find() {
                throw new IllegalStateException("No connection");
            }

            @Override
            public Saving save(Typing typing, long over) {
                throw new IllegalStateException("No connection");
            }

            @Override
            public void settle(TypedForm.Aside seen) {}

            @Override
            public void discard(long revision) {}
        });
        TextArea text = new TextArea("Redenen");
        form.keep("text", text);
        form.comeBack();
        UI.getCurrent().add(form, text, form.indicator());

        _setValue(text, "Tekst");

        assertThat(textOf(form.indicator())).contains("Nog niet bewaard");
    }

    /** The same form in a window of its own. */
    private final class Window {

        private final KeptForm form = KeptForm.at(PLACE);
        private final TextArea text = new TextArea("Redenen");

        Window() {
            form.keep("text", text);
            form.comeBack();
            UI.getCurrent().add(new Div(form, text));
        }
    }

    private void dialog() {
        dialog(() -> {});
    }

    private void dialog(Runnable action) {
        FormDialog dialog = new FormDialog("Voeg toe", "Wat volgt", problem -> problem.reason(), PLACE);
        dialog.field("name", new TextField("Naam"));
        dialog.field("day", new DateField("Dag"));
        dialog.ask(action, () -> {});
    }

    private static void close() {
        _click(button("Terug"));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Naam"));
    }

    private static DateField day() {
        return _get(DateField.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private Map<String, String> kept() {
        return places.get(PLACE).fields();
    }
}
