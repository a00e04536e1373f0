package nl.ibp.ui.operations;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.ibp.ui.administration.ModelNames;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.workflow.operations.FailedJob;
import nl.ibp.workflow.operations.ProcessValue;
import nl.ibp.workflow.typing.FormPlace;

/** What a process remembers, to be changed before what failed runs again. */
class EditWorkDialog {

    private final FailedJob job;
    private final OperationsDesk desk;
    private final Locale locale;
    private final Runnable done;

    EditWorkDialog(FailedJob job, OperationsDesk desk, Locale locale, Runnable done) {
        this.job = job;
        this.desk = desk;
        this.locale = locale;
        this.done = done;
    }

    void open() {
        FormDialog dialog = new FormDialog(
                text("operations.failed.edit.send"),
                text("operations.failed.edit.what", ModelNames.of(job.step(), locale)),
                problem -> desk.words(problem, locale),
                FormPlace.of("beheer/werking/mislukt", job.id()));
        dialog.changesWhatIsStored();
        Map<ProcessValue, TextField> fields = new LinkedHashMap<>();
        desk.values(job).forEach(value -> fields.put(value, dialog.field(value.name(), field(value))));
        dialog.ask(() -> desk.retry(job, changed(fields)), done);
    }

    private TextField field(ProcessValue value) {
        TextField field = new TextField(value.name());
        field.setValue(value.text());
        field.setAutocomplete(Autocomplete.OFF);
        field.setHelperText(text("operations.failed.value." + value.kind()));
        return field;
    }

    private static Map<String, String> changed(Map<ProcessValue, TextField> fields) {
        Map<String, String> changed = new LinkedHashMap<>();
        fields.forEach((value, field) -> {
            if (!field.getValue().equals(value.text())) {
                changed.put(value.name(), field.getValue());
            }
        });
        return changed;
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
