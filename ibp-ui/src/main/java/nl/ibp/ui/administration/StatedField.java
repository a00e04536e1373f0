package nl.ibp.ui.administration;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.ibp.domain.Stated;
import nl.ibp.domain.Text;

/** Asks for a text that can be known, pro memorie, or not stated at all. */
class StatedField extends CustomField<Stated<String>> {

    private enum Kind {
        KNOWN,
        PRO_MEMORIE,
        UNSTATED
    }

    private final Select<Kind> kind = new Select<>();
    private final TextField text = new TextField();

    StatedField(String label) {
        super(Stated.unstated());
        setLabel(label);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("administration.stated." + one));
        kind.setAriaLabel(getTranslation("administration.stated.kind", label));
        kind.setValue(Kind.UNSTATED);
        kind.addValueChangeListener(change -> text.setVisible(change.getValue() == Kind.KNOWN));
        text.setAriaLabel(getTranslation("administration.stated.text", label));
        text.setMaxLength(Text.LINE);
        text.setVisible(false);
        Div fields = new Div(kind, text);
        fields.addClassName("stated-field");
        add(fields);
    }

    @Override
    protected Stated<String> generateModelValue() {
        return switch (kind.getValue()) {
            case KNOWN -> Stated.of(text.getValue());
            case PRO_MEMORIE -> Stated.proMemorie();
            case UNSTATED -> Stated.unstated();
        };
    }

    @Override
    protected void setPresentationValue(Stated<String> stated) {
        text.setValue(stated.known().orElse(""));
        kind.setValue(stated.isProMemorie() ? Kind.PRO_MEMORIE : stated.isUnstated() ? Kind.UNSTATED : Kind.KNOWN);
    }

    /** What stands in it now, also when it was not left yet. */
    Stated<String> read() {
        return generateModelValue();
    }
}
