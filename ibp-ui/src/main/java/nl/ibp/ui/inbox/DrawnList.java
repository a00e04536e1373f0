package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.page.Page;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.ibp.workflow.inbox.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows are drawn in the browser (work-rows.js). The server keeps what a row was made of, and sends the
 * markup of those that became different; as components, fifty rows took more memory than all else of a page.
 *
 * @param <T> what a row is made of: rows that are made of the same look the same
 */
class DrawnList<T> extends UnorderedList {

    private final Function<T, String> key;
    /** What the browser has. */
    private Map<String, T> drawn = Map.of();

    private Object drawnWith = "";
    /** What it is to have; null while it has it. */
    private @Nullable Drawing<T> wanted;

    private Runnable redraw = () -> {};

    private record Drawing<T>(List<T> rows, Object frame, Function<T, String> markup, ListChange change) {}

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
        getElement().executeJs("ibpRows.listen(this)");
        drawn = Map.of();
        if (isLost) {
            redraw.run();
        }
    }

    /**
     * Draws these, in this order, with the next answer: what changes several times before is drawn once, also for a
     * browser that cannot be reached for a while.
     *
     * @param frame what all rows are drawn with; another than before draws them all anew
     * @param markup of a row, one element
     * @param change whose coming and going is told to who reads the list
     */
    void draw(List<T> rows, Object frame, Function<T, String> markup, ListChange change) {
        if (wanted == null) {
            wanted = new Drawing<>(rows, frame, markup, change);
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> send(ui.getPage())));
        } else {
            wanted = new Drawing<>(rows, frame, markup, wanted.change().and(change));
        }
    }

    private void send(Page page) {
        Drawing<T> now = Objects.requireNonNull(wanted);
        wanted = null;
        Map<String, T> before = now.frame().equals(drawnWith) ? drawn : Map.of();
        Map<String, T> rows = new LinkedHashMap<>();
        now.rows().forEach(row -> rows.put(key.apply(row), row));
        JsonObject changed = Json.createObject();
        rows.forEach((id, row) -> {
            if (!row.equals(before.get(id))) {
                changed.put(id, now.markup().apply(row));
            }
        });
        boolean isSame =
                changed.keys().length == 0 && List.copyOf(rows.keySet()).equals(List.copyOf(drawn.keySet()));
        drawn = rows;
        drawnWith = now.frame();
        if (!isSame || !now.change().isNone()) {
            page.executeJs(
                    "ibpRows.draw($0, $1, $2, $3, $4)",
                    getElement(),
                    array(rows.keySet()),
                    changed,
                    array(now.change().came().stream().map(TaskId::value).toList()),
                    now.change().went().size());
        }
    }

    /** To where one begins to read the row. */
    void enter(String row) {
        getElement().executeJs("ibpRows.enter(this, $0)", row);
    }

    void bringIntoSight(String row) {
        getElement().executeJs("ibpRows.show(this, $0)", row);
    }

    private static JsonArray array(Collection<String> all) {
        JsonArray array = Json.createArray();
        all.forEach(one -> array.set(array.length(), one));
        return array;
    }
}
