package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * Keeps what one reads in a list where it is while rows come and end above it, leads up to what came, and tells by ear
 * what came and went. In the browser, which alone knows what is in sight.
 */
class ListPlace extends Composite<Div> {

    private final UnorderedList entries;
    private final NativeButton above = new NativeButton();

    ListPlace(UnorderedList entries) {
        this.entries = entries;
        entries.addClassName("keeps-place");
        above.addClassName("list-above");
        above.getElement().setAttribute("hidden", true);
        getContent().addClassName("list-place");
        getContent().add(above);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        entries.getElement()
                .executeJs(
                        "ibp.keepPlace(this, $0, { above: [$1, $2], came: [$3, $4], went: [$5, $6] })",
                        above.getElement(),
                        getTranslation("live.above.one"),
                        getTranslation("live.above.many"),
                        getTranslation("live.came.one"),
                        getTranslation("live.came.many"),
                        getTranslation("live.went.one"),
                        getTranslation("live.went.many"));
    }
}
