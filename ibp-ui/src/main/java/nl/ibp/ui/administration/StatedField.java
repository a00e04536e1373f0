package nl.ibp.ui.administration;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.ibp.domain.Stated;
import nl.ibp.domain.Text;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.SentWhileTyping;

/** Asks for a text that can be known, pro memorie, or not stated at all. */
class StatedField extends CustomField<Stated<String>> {

    /** How it is kept while it is typed. */
    static final FieldText<Stated<String>> TEXT = new FieldText<>(
            stated -> stated.known().map(known -> "=" + known).orElse("PM"),
            text -> text.startsWith("=") ? Stated.of(text.substring(1)) : Stated.proMemorie());

    private enum Kind {
        KNOWN,
        PRO_MEMORIE,
        UNSTATED
    }

    private final Select<Kind> kind = new Select<>();
    private final TextField text = SentWhileTyping.set(new TextField());
    private boolean presenting;

    StatedField(String label) {
        super(Stated.unstated());
        setLabel(label);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("administration.stated." + one));
        kind.setAriaLabel(getTranslation("administration.stated.kind", label));
        kind.setValue(Kind.UNSTATED);
        kind.addValueChangeListener(change -> {
            text.setVisible(change.getValue() == Kind.KNOWN);
            changed();
        });
        text.addValueChangeListener(change -> changed());
        text.setAriaLabel(getTranslation("administration.stated.text", label));
        text.setMaxLength(Text.LINE);
        text.setVisible(false);
        Div fields = new Div(kind, text);
        fields.addClassName("stated-field");
        add(fields);
    }

    // While one types, and not only when one leaves it.
    private void changed() {
        if (!presenting) {
            updateValue();
        }
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
        presenting = true;
        text.setValue(stated.known().orElse(""));
        kind.setValue(stated.isProMemorie() ? Kind.PRO_MEMORIE : stated.isUnstated() ? Kind.UNSTATED : Kind.KNOWN);
        presenting = false;
    }

    /** What stands in it now, also when it was not left yet. */
    Stated<String> read() {
        return generateModelValue();
    }
}
