package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import nl.ibp.domain.organisation.Province;
import nl.ibp.ui.proposal.drafting.DraftInput.PartnerInput;

/** A province that may take part, and whether the proposal can do without it. */
class PartnerChoice extends Div {

    private final String code;
    private final Checkbox takesPart;
    private final Checkbox indispensable;

    PartnerChoice(Province province, Runnable changed) {
        code = province.code().value();
        takesPart = new Checkbox(province.name());
        indispensable = new Checkbox(getTranslation("drafting.partner.indispensable"));
        indispensable.setAriaLabel(getTranslation("drafting.partner.indispensable.of", province.name()));
        indispensable.setVisible(false);
        takesPart.addValueChangeListener(change -> {
            indispensable.setVisible(change.getValue());
            tell(change.isFromClient(), changed);
        });
        indispensable.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        addClassName("draft-partner");
        add(takesPart, indispensable);
    }

    private static void tell(boolean fromClient, Runnable changed) {
        if (fromClient) {
            changed.run();
        }
    }

    String code() {
        return code;
    }

    boolean isChosen() {
        return takesPart.getValue();
    }

    void choose(boolean chosen, boolean isIndispensable) {
        takesPart.setValue(chosen);
        indispensable.setValue(isIndispensable);
    }

    PartnerInput read() {
        return new PartnerInput(code, indispensable.getValue());
    }
}
