package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.ErrorSummary.FieldError;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.workflow.monitoring.TermOfStep;
import nl.ibp.workflow.typing.FormPlace;

/** The terms in working days, of which a new version of their table is made. */
class TermsForm extends Div {

    private final List<TermOfStep> terms;
    private final Function<Problem, String> words;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, IntegerField> fields = new LinkedHashMap<>();
    private final KeptForm kept = KeptForm.at(FormPlace.of("beheer/termijnen"));
    private final Button send = new Button(getTranslation("administration.terms.foresee"));

    TermsForm(List<TermOfStep> terms, Consumer<List<TermOfStep>> asked, Function<Problem, String> words) {
        this.terms = terms;
        this.words = words;
        DataTable table = new DataTable(getTranslation("administration.terms"))
                .dense()
                .column(getTranslation("administration.terms.step"))
                .column(getTranslation("administration.terms.normal"))
                .column(getTranslation("administration.terms.urgent"));
        terms.forEach(term -> fill(table, term));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(asked));
        addClassName("stack");
        kept.indicator().follow(table);
        kept.changesWhatIsStored();
        kept.comeBack();
        Div actions = new Div(send, kept.indicator());
        actions.addClassName("row");
        add(kept, errors, table, actions);
    }

    private void fill(DataTable table, TermOfStep term) {
        String step = getTranslation("administration.step." + term.step());
        table.row()
                .add(
                        DataTable.rowHeading(new Span(step)),
                        DataTable.cell(field(normal(term), "administration.part.term.NORMAL", step, term.normal())),
                        DataTable.cell(field(urgent(term), "administration.part.term.URGENT", step, term.urgent())));
    }

    private Component field(String name, String label, String step, int days) {
        IntegerField field = new IntegerField();
        field.setAriaLabel(getTranslation(label, step));
        field.setManualValidation(true);
        field.setValue(days);
        field.addClassName("days-field");
        fields.put(name, field);
        kept.keep(name, field);
        return field;
    }

    private static String normal(TermOfStep term) {
        return term.step() + ".normal";
    }

    private static String urgent(TermOfStep term) {
        return term.step() + ".urgent";
    }

    private void send(Consumer<List<TermOfStep>> asked) {
        fields.values().forEach(field -> field.setInvalid(false));
        errors.show(List.of());
        try {
            asked.accept(terms.stream()
                    .map(term -> new TermOfStep(term.step(), days(normal(term)), days(urgent(term))))
                    .toList());
        } catch (Refused refused) {
            errors.show(refused.problems().stream().map(this::shown).toList());
        } finally {
            send.setEnabled(true);
        }
    }

    /** A version was made of it. */
    void introduced() {
        kept.sent();
    }

    // Nothing typed is no number of days.
    private int days(String name) {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(fields.get(name)).getValue(), 0);
    }

    private FieldError shown(Problem problem) {
        String message = words.apply(problem);
        IntegerField field = fields.get(problem.field());
        if (field == null) {
            return new FieldError(send, message);
        }
        field.setErrorMessage(message);
        field.setInvalid(true);
        return new FieldError(field, message);
    }
}
