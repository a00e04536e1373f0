package nl.ibp.ui.money;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import nl.ibp.workflow.money.MoneySum;

/**
 * A sum with its name.
 *
 * @param name in words
 * @param shown makes the name as it stands on the page, as a link where there is more to see
 */
record SumRow(String name, Supplier<Component> shown, MoneySum sum) {

    static SumRow total(String name, MoneySum sum) {
        return new SumRow(name, () -> new Span(name), sum);
    }
}
