package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/**
 * What only is read, sent to the browser as one piece of markup: of hundreds of elements one by one it would have to be
 * told where each goes, which takes longer than to draw them. Nothing in it can listen afterwards.
 */
public final class OnePiece {

    private OnePiece() {}

    /** As it stands when it comes on the page. */
    public static void whenShown(Component component) {
        component.addAttachListener(event -> {
            event.unregisterListener();
            event.getUI().beforeClientResponse(component, context -> join(component));
        });
    }

    public static void join(Component component) {
        Element element = component.getElement();
        Document document = new Document("");
        // Else it would be indented, and the lines of what people wrote run together.
        document.outputSettings().prettyPrint(false);
        element.getChildren().forEach(child -> document.appendChild(ElementUtil.toJsoup(document, child)));
        element.removeAllChildren();
        element.setProperty("innerHTML", document.html());
    }
}
