package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.ui.component.RefusalTexts;

/** Asks for the reasons before something is done that the dossier will give them for. */
class ReasonsDialog extends Dialog {

    private final Div body = new Div();
    private final TextArea reasons = new TextArea();
    private final Consumer<String> act;
    private final Runnable done;
    private final RefusalTexts refusals;

    /**
     * @param texts key of what the button says; {@code .title}, {@code .what} and {@code .reasons} say the rest
     * @param act does it with these reasons, or refuses
     * @param done what follows when it was done
     */
    ReasonsDialog(String texts, Consumer<String> act, Runnable done, RefusalTexts refusals) {
        this.act = act;
        this.done = done;
        this.refusals = refusals;
        Button confirm = new Button(getTranslation(texts), click -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(getTranslation(texts + ".title"));
        reasons.setLabel(getTranslation(texts + ".reasons"));
        reasons.setMaxLength(Text.PASSAGE);
        reasons.setRequiredIndicatorVisible(true);
        reasons.setWidthFull();
        reasons.setMinHeight("8em");
        body.add(new Paragraph(getTranslation(texts + ".what")), reasons);
        body.addClassNames("form", "reasons-dialog");
        add(body);
        getFooter().add(new Button(getTranslation("dossier.cancel"), click -> close()), confirm);
    }

    /** Another field, before that of the reasons. */
    final void addField(Component field) {
        body.addComponentAtIndex(1, field);
    }

    private void send() {
        try {
            act.accept(reasons.getValue());
            close();
            done.run();
        } catch (Refused refused) {
            show(refused);
        }
    }

    /** Where the refusal is read; whatever is not about another field is read at the reasons. */
    void show(Refused refused) {
        reasons.setInvalid(true);
        reasons.setErrorMessage(refusals.text(refused.problems().get(0), getLocale()));
        reasons.focus();
    }

    final String explain(Refused refused) {
        return refusals.text(refused.problems().get(0), getLocale());
    }
}
