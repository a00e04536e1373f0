package nl.ibp.ui.consultation;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Conditions, one on each line. */
public class ConditionsField extends TextArea {

    public ConditionsField(String label, String help) {
        super(label);
        setHelperText(help);
        setMinRows(2);
    }

    public List<String> conditions() {
        return getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
