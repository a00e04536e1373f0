package nl.ibp.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.typing.FormPlace;

/** Plans a meeting of a body one leads. */
class MeetingForm extends Div {

    private final Select<BodyId> body = new Select<>();
    private final DateField day = new DateField(getTranslation("meeting.day"));
    private final KeptForm kept = KeptForm.at(FormPlace.of("vergaderingen/plannen"));
    private final BiConsumer<BodyId, LocalDate> plan;
    private final RefusalTexts refusals;
    private final Runnable done;

    MeetingForm(
            List<BodyId> led,
            NameBook names,
            BiConsumer<BodyId, LocalDate> plan,
            RefusalTexts refusals,
            Runnable done) {
        this.plan = plan;
        this.refusals = refusals;
        this.done = done;
        body.setLabel(getTranslation("meeting.body"));
        body.setItems(led);
        body.setItemLabelGenerator(id -> names.body(id, getLocale()));
        body.setValue(led.get(0));
        day.setRequiredIndicatorVisible(true);
        Button send = new Button(getTranslation("meeting.plan.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        kept.keep("body", body, FieldText.oneOf(body, BodyId::value));
        kept.keep("day", day);
        kept.comeBack();
        Div fields = new Div(body, day, send, kept.indicator());
        fields.addClassName("inline-form");
        addClassNames("card", "stack");
        add(kept, fields);
    }

    private void send() {
        day.setInvalid(false);
        try {
            kept.beforeSending();
            if (day.isEmpty()) {
                throw Refused.because("day", "DATE_REQUIRED");
            }
            plan.accept(body.getValue(), day.getValue());
            kept.sent();
            done.run();
        } catch (Refused refused) {
            invalid(refused);
        }
    }

    private void invalid(Refused refused) {
        day.setInvalid(true);
        day.setErrorMessage(refusals.text(refused.problems().get(0), getLocale()));
        day.focus();
    }
}
