package nl.ibp.ui.proposal.dossier;

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

/** Asks for the reasons before a proposal is taken back, which cannot be undone. */
class WithdrawDialog extends Dialog {

    private final TextArea reasons = new TextArea();
    private final Consumer<String> withdraw;
    private final Runnable withdrawn;
    private final RefusalTexts refusals;

    /**
     * @param withdraw takes it back, or refuses
     * @param withdrawn what follows when it was taken back
     */
    WithdrawDialog(Consumer<String> withdraw, Runnable withdrawn, RefusalTexts refusals) {
        this.withdraw = withdraw;
        this.withdrawn = withdrawn;
        this.refusals = refusals;
        setHeaderTitle(getTranslation("dossier.withdraw.title"));
        reasons.setLabel(getTranslation("dossier.withdraw.reasons"));
        reasons.setMaxLength(Text.PASSAGE);
        reasons.setRequiredIndicatorVisible(true);
        reasons.setWidthFull();
        reasons.setMinHeight("8em");
        Div body = new Div(new Paragraph(getTranslation("dossier.withdraw.what")), reasons);
        body.addClassNames("form", "withdraw");
        add(body);
        getFooter().add(cancel(), confirm());
    }

    private Button cancel() {
        return new Button(getTranslation("dossier.withdraw.cancel"), click -> close());
    }

    private Button confirm() {
        Button confirm = new Button(getTranslation("dossier.withdraw"), click -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        return confirm;
    }

    private void send() {
        try {
            withdraw.accept(reasons.getValue());
            close();
            withdrawn.run();
        } catch (Refused refused) {
            reasons.setInvalid(true);
            reasons.setErrorMessage(refusals.text(refused.problems().get(0), getLocale()));
            reasons.focus();
        }
    }
}
