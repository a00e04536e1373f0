package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ibp.ui.proposal.drafting.DraftInput.RequestInput;

/** One thing that is asked of the Rijk, and of which ministry. */
class RequestRow extends Div implements RowList.Row {

    /** Abbreviations as everybody in the field writes them, in either language. */
    private static final List<String> MINISTRIES =
            List.of("AZ", "BZK", "BuZa", "Defensie", "EZK", "FIN", "IenW", "JenV", "LNV", "OCW", "SZW", "VWS");

    private final TextArea request;
    private final ComboBox<String> addressee = new ComboBox<>();

    RequestRow(Runnable changed) {
        request = DraftSection.typed(new TextArea(getTranslation("drafting.request")), changed);
        request.setMinRows(2);
        addressee.setLabel(getTranslation("drafting.request.addressee"));
        addressee.setItems(MINISTRIES);
        addressee.setAllowCustomValue(true);
        addressee.setManualValidation(true);
        addressee.addCustomValueSetListener(custom -> {
            addressee.setValue(custom.getDetail());
            changed.run();
        });
        addressee.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        addClassName("draft-request");
        add(request, addressee);
    }

    void show(RequestInput input) {
        request.setValue(input.request());
        addressee.setValue(input.addressee().isEmpty() ? null : input.addressee());
    }

    RequestInput read() {
        return new RequestInput(request.getValue(), Objects.requireNonNullElse(addressee.getValue(), ""));
    }

    Map<String, Component> fields(String prefix) {
        return Map.of(prefix + ".request", request, prefix + ".addressee", addressee);
    }

    @Override
    public String name() {
        return request.getValue().lines().findFirst().orElse("");
    }

    @Override
    public void focus() {
        request.focus();
    }
}
