package nl.ibp.ui.proposal.drafting;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A form that was typed and is not content of the draft, kept as a text for each field: {@code regions.0.name}. So it outlives a closed
 * browser, and a person can read it when the form itself is gone.
 *
 * @param revision the revision of the draft it was typed over
 */
record TypedInput(DraftInput input, int revision) {

    private static final ObjectMapper JSON = mapper();

    private static final String REVISION = "revision";

    /** Far more than content may hold; what names a later row was not written here. */
    private static final int MOST_ROWS = 10_000;

    // A region without points leaves no field behind, and still has a list of them.
    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    static Map<String, String> fields(DraftInput input, int revision) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(REVISION, String.valueOf(revision));
        collect("", JSON.valueToTree(input), fields);
        return fields;
    }

    private static void collect(String name, JsonNode node, Map<String, String> fields) {
        if (node.isValueNode()) {
            fields.put(name, storable(node.asText()));
        }
        String prefix = name.isEmpty() ? "" : name + ".";
        node.properties().forEach(entry -> collect(prefix + entry.getKey(), entry.getValue(), fields));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(prefix + index, node.get(index), fields);
        }
    }

    // The database takes neither of these in a text.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD').replaceAll("\\p{Cs}", "\uFFFD");
    }

    /** What was typed, and over which revision; empty when there is nothing, or nothing readable. */
    static Optional<TypedInput> read(Map<String, String> fields) {
        if (!fields.containsKey(REVISION)) {
            return Optional.empty();
        }
        try {
            int revision = Integer.parseInt(fields.get(REVISION));
            return Optional.of(new TypedInput(JSON.treeToValue(tree(fields), DraftInput.class), revision));
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }

    private static ObjectNode tree(Map<String, String> fields) {
        ObjectNode root = JSON.valueToTree(DraftInput.empty());
        new TreeMap<>(fields).forEach((name, text) -> {
            if (!name.equals(REVISION)) {
                place(root, name.split("\\."), text);
            }
        });
        return root;
    }

    private static void place(JsonNode root, String[] steps, String text) {
        JsonNode at = root;
        for (int depth = 0; depth < steps.length; depth++) {
            boolean last = depth == steps.length - 1;
            boolean listFollows = !last && isIndex(steps[depth + 1]);
            at = step(at, steps[depth], last ? text : null, listFollows);
        }
    }

    private static JsonNode step(JsonNode at, String name, @Nullable String text, boolean listFollows) {
        JsonNode made = text != null
                ? JSON.getNodeFactory().textNode(text)
                : listFollows ? JSON.createArrayNode() : JSON.createObjectNode();
        if (at instanceof ArrayNode list) {
            int index = Integer.parseInt(name);
            if (index > MOST_ROWS) {
                throw new IllegalArgumentException("No form has a row " + index);
            }
            while (list.size() <= index) {
                list.addNull();
            }
            if (list.get(index).isNull()) {
                list.set(index, made);
            }
            return list.get(index);
        }
        ObjectNode object = (ObjectNode) at;
        if (text != null || !object.has(name)) {
            object.set(name, made);
        }
        return object.get(name);
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(Character::isDigit);
    }
}
