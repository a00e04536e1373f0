package nl.ibp.ui.administration;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Consumer;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.workflow.typing.FormPlace;

/** The questions that an administrator answers about a source of money or a body. */
class ReferenceDialogs {

    private final ReferenceDesk desk;
    private final Locale locale;
    private final Consumer<String> done;

    /** @param done gets a sentence that says what was done */
    ReferenceDialogs(ReferenceDesk desk, Locale locale, Consumer<String> done) {
        this.desk = desk;
        this.locale = locale;
        this.done = done;
    }

    void addSource() {
        FormDialog dialog = dialog(
                FormPlace.of("beheer/bron/nieuw"), "administration.source.add", "administration.source.add.what");
        TextField name = dialog.field("name", line("administration.part.name"));
        TextArea note = dialog.field("note", passage());
        RadioButtonGroup<Boolean> whose = dialog.field("provincesOwn", whose(), FieldText.YES_NO);
        dialog.ask(
                () -> desk.addSource(name.getValue(), note.getValue(), Boolean.TRUE.equals(whose.getValue())),
                () -> done.accept(
                        text("administration.source.added", name.getValue().strip())));
    }

    private RadioButtonGroup<Boolean> whose() {
        RadioButtonGroup<Boolean> whose = new RadioButtonGroup<>(text("administration.sources.whose"));
        whose.setItems(false, true);
        whose.setItemLabelGenerator(own -> text(own ? "administration.sources.own" : "administration.sources.others"));
        whose.setHelperText(text("administration.source.whose.help"));
        whose.setValue(false);
        return whose;
    }

    void changeSource(FundingSource source) {
        FormDialog dialog = dialog(
                FormPlace.of("beheer/bron", source.id()),
                "administration.source.change",
                "administration.source.change.what",
                source.name());
        TextField name = dialog.field("name", line("administration.part.name"));
        name.setValue(source.name());
        TextArea note = dialog.field("note", passage());
        note.setValue(source.note());
        dialog.changesWhatIsStored();
        dialog.ask(
                () -> desk.changeSource(source, name.getValue(), note.getValue()),
                () -> done.accept(
                        text("administration.source.changed", name.getValue().strip())));
    }

    void rename(Body body) {
        FormDialog dialog = dialog(
                FormPlace.of("beheer/orgaan", body.id()),
                "administration.body.rename",
                "administration.body.rename.what",
                body.name());
        TextField name = dialog.field("name", line("administration.part.name"));
        name.setValue(body.name());
        dialog.changesWhatIsStored();
        dialog.ask(
                () -> desk.rename(body, name.getValue()),
                () -> done.accept(text(
                        "administration.body.renamed",
                        body.name(),
                        name.getValue().strip())));
    }

    private FormDialog dialog(FormPlace place, String verb, String explanation, Object... details) {
        return new FormDialog(text(verb), text(explanation, details), problem -> desk.words(problem, locale), place);
    }

    private TextField line(String label) {
        TextField field = new TextField(text(label));
        field.setMaxLength(Text.LINE);
        return field;
    }

    private TextArea passage() {
        TextArea field = new TextArea(text("administration.part.note"));
        field.setMaxLength(Text.PASSAGE);
        return field;
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
