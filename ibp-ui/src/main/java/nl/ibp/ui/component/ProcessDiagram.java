package nl.ibp.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Map;

/**
 * A process as BPMN draws it, with where it stands: what runs is strong, what is done is quiet, and how many stand
 * at one place is a number. A picture only: the page that shows it gives the same as a table beneath it.
 */
public class ProcessDiagram extends Div {

    private static final String OWN_SIZE = "is-own-size";

    private final Div canvas = new Div();
    private final String bpmn;
    private final Map<String, DiagramMark> marks;

    /**
     * @param name what the diagram is of, read aloud in its place
     * @param bpmn the model as XML, with its drawing; every shape and edge in it has an id
     * @param marks by element id; ids that the model does not draw are left out by the browser
     */
    public ProcessDiagram(String name, String bpmn, Map<String, DiagramMark> marks) {
        this.bpmn = bpmn;
        this.marks = Map.copyOf(marks);
        addClassName("process-diagram");
        // Where it is narrow the diagram scrolls sideways, which must go by keyboard too.
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("component.diagram.name", name));
        canvas.addClassName("process-diagram-canvas");
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", getTranslation("component.diagram.label", name));
        add(canvas);
    }

    /** Whole, to see where it stands, or in its own size, to read it. */
    public void setOwnSize(boolean ownSize) {
        setClassName(OWN_SIZE, ownSize);
    }

    public boolean isOwnSize() {
        return hasClassName(OWN_SIZE);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        canvas.getElement()
                .executeJs(
                        "import(new URL($0, document.baseURI)).then(m => m.draw(this, $1, $2, $3, $4))",
                        DiagramFiles.SCRIPT,
                        DiagramFiles.LIBRARY,
                        bpmn,
                        marksAsJson(),
                        getTranslation("component.diagram.failed"));
    }

    private JsonArray marksAsJson() {
        JsonArray array = Json.createArray();
        marks.forEach((id, mark) -> {
            JsonObject object = Json.createObject();
            object.put("id", id);
            object.put("state", mark.token());
            object.put("count", mark.count());
            array.set(array.length(), object);
        });
        return array;
    }
}
