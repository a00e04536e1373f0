package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** One of a few outcomes, below each other, in the words of the translation files: {@code <keys>.<NAME>}. */
public class ChoiceField<E extends Enum<E>> extends RadioButtonGroup<E> {

    private final String keys;

    public ChoiceField(String label, List<E> options, String keys) {
        super(label);
        this.keys = keys;
        setItems(options);
        setItemLabelGenerator(this::word);
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    }

    /** Says under each option what follows from it: {@code <keys>.<NAME>.help}. */
    public ChoiceField<E> explained() {
        setRenderer(new ComponentRenderer<>(this::explanation));
        return this;
    }

    private String word(E option) {
        return getTranslation(keys + "." + option);
    }

    private Div explanation(E option) {
        Span help = new Span(getTranslation(keys + "." + option + ".help"));
        help.addClassName("choice-help");
        Div explanation = new Div(new Span(word(option)), help);
        explanation.addClassName("choice");
        return explanation;
    }
}
