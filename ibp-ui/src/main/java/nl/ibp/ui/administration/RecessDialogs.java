package nl.ibp.ui.administration;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Consumer;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.typing.FormPlace;

/** The questions that an administrator answers about recess weeks. */
class RecessDialogs {

    private final ReferenceDesk desk;
    private final Locale locale;
    private final Consumer<String> done;

    /** @param done gets a sentence that says what was done */
    RecessDialogs(ReferenceDesk desk, Locale locale, Consumer<String> done) {
        this.desk = desk;
        this.locale = locale;
        this.done = done;
    }

    void add() {
        FormDialog dialog = dialog(
                FormPlace.of("beheer/reces/nieuw"), "administration.recess.add", "administration.recess.add.what");
        Fields fields = fields(dialog);
        dialog.ask(
                () -> desk.addRecess(fields.label.getValue(), fields.from.getValue(), fields.until.getValue()),
                () -> done.accept(text("administration.recess.added", fields.name())));
    }

    void change(Recess recess) {
        FormDialog dialog = dialog(
                FormPlace.of("beheer/reces", recess.from(), recess.until()),
                "administration.recess.change",
                "administration.recess.change.what",
                recess.label());
        Fields fields = fields(dialog);
        fields.label.setValue(recess.label());
        fields.from.setValue(recess.from());
        fields.until.setValue(recess.until());
        dialog.changesWhatIsStored();
        dialog.ask(
                () -> desk.changeRecess(
                        recess, fields.label.getValue(), fields.from.getValue(), fields.until.getValue()),
                () -> done.accept(text("administration.recess.changed", fields.name())));
    }

    void remove(Recess recess) {
        new FormDialog(
                        text("administration.recess.remove"),
                        text("administration.recess.remove.what", recess.label()),
                        problem -> desk.words(problem, locale))
                .ask(
                        () -> desk.removeRecess(recess),
                        () -> done.accept(text("administration.recess.removed", recess.label())));
    }

    private record Fields(TextField label, DateField from, DateField until) {

        String name() {
            return label.getValue().strip();
        }
    }

    private Fields fields(FormDialog dialog) {
        TextField label = dialog.field("label", new TextField(text("administration.part.name")));
        label.setMaxLength(Text.LINE);
        return new Fields(
                label,
                dialog.field("from", new DateField(text("administration.part.from"))),
                dialog.field("until", new DateField(text("administration.part.until"))));
    }

    private FormDialog dialog(FormPlace place, String verb, String explanation, Object... details) {
        return new FormDialog(text(verb), text(explanation, details), problem -> desk.words(problem, locale), place);
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
