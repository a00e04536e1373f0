package nl.ibp.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.workflow.typing.FormPlace;

/** Asks why, before something is done that cannot be undone. */
class ReasonsDialog extends Dialog {

    private final TextArea reasons = new TextArea();
    private final KeptForm kept;

    /**
     * @param key of its title, which is the verb of its button too; {@code <key>.what} says what follows
     * @param place where what is typed is kept until it is done
     */
    ReasonsDialog(String key, FormPlace place, Consumer<String> act, Runnable done, RefusalTexts refusals) {
        kept = KeptForm.at(place);
        setHeaderTitle(getTranslation(key));
        reasons.setLabel(getTranslation("meeting.reasons"));
        reasons.setMaxLength(Text.PASSAGE);
        reasons.setRequiredIndicatorVisible(true);
        reasons.setWidthFull();
        kept.keep("reasons", reasons);
        Div body = new Div(new Paragraph(getTranslation(key + ".what")), kept, reasons, kept.indicator());
        kept.indicator().follow(body);
        body.addClassName("form");
        add(body);
        Button confirm = new Button(getTranslation(key), click -> send(act, done, refusals));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("task.confirm.cancel"), click -> close()), confirm);
    }

    @Override
    public void open() {
        kept.comeBack();
        super.open();
    }

    private void send(Consumer<String> act, Runnable done, RefusalTexts refusals) {
        try {
            act.accept(reasons.getValue());
            kept.sent();
            close();
            done.run();
        } catch (Refused refused) {
            reasons.setInvalid(true);
            reasons.setErrorMessage(refusals.text(refused.problems().get(0), getLocale()));
            reasons.focus();
        }
    }
}
