package nl.ibp.ui.inbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHookKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kotlin.Unit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The rows of a list as a browser has them, drawn from what the server sends, as work-rows.js does. */
final class DrawnRows implements AutoCloseable {

    private final Component page;
    private final Set<String> fresh = new LinkedHashSet<>();
    private int drawings;
    private Map<String, Element> rows = new LinkedHashMap<>();
    private final List<String> changed = new ArrayList<>();

    DrawnRows(Component page) {
        this.page = page;
        TestingLifecycleHookKt.setPendingJavascriptInvocationHandlers(List.of(this::hear));
    }

    @Override
    public void close() {
        TestingLifecycleHookKt.setPendingJavascriptInvocationHandlers(List.of());
    }

    private Unit hear(PendingJavaScriptInvocation sent) {
        if (sent.getInvocation().getExpression().contains("ibpRows.draw(")) {
            drawings++;
            draw(sent.getInvocation().getParameters());
        }
        return Unit.INSTANCE;
    }

    /** All lines, headings among them. */
    List<Element> lines() {
        MockVaadin.clientRoundtrip();
        return List.copyOf(rows.values());
    }

    private void draw(List<Object> sent) {
        JsonObject markup = (JsonObject) sent.get(2);
        Map<String, Element> now = new LinkedHashMap<>();
        for (String key : strings((JsonArray) sent.get(1))) {
            if (markup.hasKey(key)) {
                rows.put(
                        key,
                        Jsoup.parseBodyFragment(markup.getString(key)).body().child(0));
                changed.add(key);
            }
            now.put(key, Objects.requireNonNull(rows.get(key), () -> "Nothing is known of row " + key));
        }
        rows = now;
        fresh.addAll(strings((JsonArray) sent.get(3)));
    }

    private static List<String> strings(JsonArray array) {
        List<String> all = new ArrayList<>();
        for (int index = 0; index < array.length(); index++) {
            all.add(array.getString(index));
        }
        return all;
    }

    /** The pieces of work. */
    List<Element> items() {
        return lines().stream().filter(line -> line.hasAttr("data-task")).toList();
    }

    Element item(int index) {
        return items().get(index);
    }

    List<String> headings() {
        return lines().stream()
                .filter(line -> line.hasClass("item-group"))
                .map(Element::text)
                .toList();
    }

    /** The texts of all that can be pressed in rows. */
    List<String> buttons() {
        return lines().stream()
                .flatMap(line -> line.select("[data-act]").stream())
                .map(Element::text)
                .toList();
    }

    /** Where the titles lead. */
    List<String> addresses() {
        return items().stream()
                .map(item -> item.select(".item-title").attr("href"))
                .toList();
    }

    /** The pieces of work that were drawn anew since one looked last. */
    List<String> changed() {
        lines();
        List<String> since = List.copyOf(changed);
        changed.clear();
        return since;
    }

    /** How often the server drew. */
    int drawings() {
        lines();
        return drawings;
    }

    boolean isFresh(String task) {
        lines();
        return fresh.contains(task);
    }

    void press(String act, String task) {
        JsonObject pressed = Json.createObject();
        pressed.put("event.detail.act", act);
        pressed.put("event.detail.task", task);
        BasicUtilsKt._fireDomEvent(
                _get(page, UnorderedList.class, spec -> spec.withClasses("item-list")), "work-row", pressed);
    }
}
