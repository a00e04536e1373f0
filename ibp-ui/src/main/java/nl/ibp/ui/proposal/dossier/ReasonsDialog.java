package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
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

/** Asks for the reasons before something is done that the dossier will give them for. */
class ReasonsDialog extends Dialog {

    private final Div body = new Div();
    private final TextArea reasons = new TextArea();
    private final Consumer<String> act;
    private final Runnable done;
    private final RefusalTexts refusals;
    private final KeptForm kept;

    /**
     * @param texts key of what the button says; {@code .title}, {@code .what} and {@code .reasons} say the rest
     * @param place where what is typed is kept until it is done
     * @param act does it with these reasons, or refuses
     * @param done what follows when it was done
     */
    ReasonsDialog(String texts, FormPlace place, Consumer<String> act, Runnable done, RefusalTexts refusals) {
        this.act = act;
        this.done = done;
        this.refusals = refusals;
        kept = KeptForm.at(place);
        Button confirm = new Button(getTranslation(texts), click -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(getTranslation(texts + ".title"));
        reasons.setLabel(getTranslation(texts + ".reasons"));
        reasons.setMaxLength(Text.PASSAGE);
        reasons.setRequiredIndicatorVisible(true);
        reasons.setWidthFull();
        reasons.setMinHeight("8em");
        kept.keep("reasons", reasons);
        kept.indicator().follow(body);
        body.add(new Paragraph(getTranslation(texts + ".what")), kept, reasons, kept.indicator());
        body.addClassNames("form", "reasons-dialog");
        add(body);
        getFooter().add(new Button(getTranslation("dossier.cancel"), click -> close()), confirm);
    }

    /** Another field, before that of the reasons. */
    final <C extends Component & HasValue<?, ?>> void addField(String name, C field) {
        kept.keep(name, field);
        body.addComponentAtIndex(2, field);
    }

    @Override
    public void open() {
        kept.comeBack();
        super.open();
    }

    private void send() {
        try {
            kept.beforeSending();
            act.accept(reasons.getValue());
            kept.sent();
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
