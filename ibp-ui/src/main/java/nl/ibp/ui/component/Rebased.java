package nl.ibp.ui.component;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, carried over to what is stored by now: what they did not touch takes the value that a
 * colleague gave it meanwhile.
 *
 * @param fields text by name
 * @param start what each field was typed over: what is stored now, but where they and a colleague disagree what was
 *     stored when they began
 */
record Rebased(Map<String, String> fields, Map<String, String> start) {

    /**
     * @param then what the form started with when it was typed
     * @param now what it starts with by now
     */
    static Rebased of(Map<String, String> typed, Map<String, String> then, Map<String, String> now) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        Map<String, String> start = new LinkedHashMap<>(now);
        for (String name : names(then, now)) {
            String before = then.get(name);
            if (Objects.equals(before, typed.get(name))) {
                put(fields, name, now.get(name));
            } else if (!Objects.equals(before, now.get(name)) && !Objects.equals(typed.get(name), now.get(name))) {
                put(start, name, before);
            }
        }
        return new Rebased(fields, start);
    }

    /** Names of the fields that are to be chosen in. */
    Set<String> disputed(Map<String, String> now) {
        Set<String> disputed = names(start, now);
        disputed.removeIf(name -> Objects.equals(start.get(name), now.get(name)));
        return disputed;
    }

    /** The same texts but for this field. */
    static Map<String, String> with(Map<String, String> texts, String name, @Nullable String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        put(changed, name, text);
        return changed;
    }

    private static Set<String> names(Map<String, String> one, Map<String, String> other) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String text) {
        if (text == null) {
            fields.remove(name);
        } else {
            fields.put(name, text);
        }
    }
}
