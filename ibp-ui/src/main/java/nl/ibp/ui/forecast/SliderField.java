package nl.ibp.ui.forecast;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;

/** A number that is slid or typed. */
class SliderField extends Div {

    private final Element slider = new Element("input");
    private final IntegerField number = new IntegerField();

    /** @param changed is told of what somebody chose */
    SliderField(String label, String explained, int least, int most, IntConsumer changed) {
        addClassName("slider-field");
        slider.setAttribute("type", "range");
        slider.setAttribute("min", String.valueOf(least));
        slider.setAttribute("max", String.valueOf(most));
        slider.setAttribute("step", "1");
        slider.setAttribute("aria-label", label);
        slider.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                changed.accept(Integer.parseInt(String.valueOf(change.getValue())));
            }
        });
        number.setLabel(label);
        number.setMin(least);
        number.setMax(most);
        number.setStepButtonsVisible(true);
        number.addValueChangeListener(change -> {
            Integer typed = change.getValue();
            if (change.isFromClient() && typed != null && typed >= least && typed <= most) {
                changed.accept(typed);
            }
        });
        Paragraph what = new Paragraph(explained);
        what.addClassName("muted");
        Div row = new Div();
        row.addClassName("slider-row");
        row.getElement().appendChild(slider);
        add(number, row, what);
    }

    void show(int value) {
        slider.setProperty("value", String.valueOf(value));
        number.setValue(value);
    }
}
