package nl.ibp.ui.waiting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import nl.ibp.workflow.waiting.WaitingOrder;

/** In which order the list stands, and whether it shows what is late alone. */
class WaitingArrangement extends Div {

    private final Select<WaitingOrder> order = new Select<>();
    private final Checkbox late = new Checkbox();
    private WaitingAsked shown = WaitingAsked.everything();

    /** @param changed is told of each other question */
    WaitingArrangement(Consumer<WaitingAsked> changed) {
        addClassNames("waiting-arrangement", "no-print");
        order.setLabel(getTranslation("waiting.order"));
        order.setItems(WaitingOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("waiting.order." + one));
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(shown.in(change.getValue()));
            }
        });
        late.setLabel(getTranslation("waiting.late"));
        late.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(shown.late(change.getValue()));
            }
        });
        add(order, late);
    }

    void show(WaitingAsked asked) {
        shown = asked;
        order.setValue(asked.order());
        late.setValue(asked.isLate());
    }
}
