package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.UnorderedList;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ibp.workflow.inbox.TaskId;

/**
 * A list whose rows are drawn in the browser (work-rows.js). The server keeps what a row was made of, and sends the
 * markup of those that became different; as components, fifty rows took more memory than all else of a page.
 *
 * @param <T> what a row is made of: rows that are made of the same look the same
 */
class DrawnList<T> extends UnorderedList {

    private static final String ROWS = "import(new URL('work-rows.js', document.baseURI)).then(rows => rows.";

    private final Function<T, String> key;
    private Map<String, T> drawn = Map.of();
    private Object frame = "";
    private Runnable redraw = () -> {};

    /** @param key tells rows apart */
    DrawnList(Function<T, String> key) {
        this.key = key;
    }

    /** @param redraw draws all rows, for a browser that lost them */
    void whenLost(Runnable redraw) {
        this.redraw = redraw;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        boolean isLost = !drawn.isEmpty();
        run("listen(this)");
        drawn = Map.of();
        if (isLost) {
            redraw.run();
        }
    }

    /**
     * Draws these, in this order.
     *
     * @param all what all rows are drawn with; another than before draws them all anew
     * @param markup of a row, one element
     * @param change whose coming and going is told to who reads the list
     */
    void draw(List<T> rows, Object all, Function<T, String> markup, ListChange change) {
        Map<String, T> before = all.equals(frame) ? drawn : Map.of();
        Map<String, T> now = new LinkedHashMap<>();
        rows.forEach(row -> now.put(key.apply(row), row));
        JsonObject changed = Json.createObject();
        now.forEach((id, row) -> {
            if (!row.equals(before.get(id))) {
                changed.put(id, markup.apply(row));
            }
        });
        boolean isSame = changed.keys().length == 0 && List.copyOf(now.keySet()).equals(List.copyOf(drawn.keySet()));
        drawn = now;
        frame = all;
        if (!isSame || !change.isNone()) {
            run(
                    "draw(this, $0, $1, $2, $3)",
                    array(now.keySet()),
                    changed,
                    array(change.came().stream().map(TaskId::value).toList()),
                    change.went().size());
        }
    }
    /** To where one begins to read the row. */
    void enter(String row) {
        run("enter(this, $0)", row);
    }

    void bringIntoSight(String row) {
        run("show(this, $0)", row);
    }

    private void run(String what, Serializable... with) {
        getElement().executeJs(ROWS + what + ")", with);
    }

    private static JsonArray array(Collection<String> all) {
        JsonArray array = Json.createArray();
        all.forEach(one -> array.set(array.length(), one));
        return array;
    }
}
