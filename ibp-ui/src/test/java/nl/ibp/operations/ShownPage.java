package nl.ibp.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server told a browser to show, as much of it as somebody needs to find a button by its words. */
final class ShownPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int TEXT = 7;

    /** Something in the page, by its number. */
    static final class Part {

        private final int number;
        private String tag = "";
        private String text = "";
        private final Map<String, String> properties = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();

        private Part(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        String property(String name) {
            return properties.getOrDefault(name, "");
        }
    }

    private final Map<Integer, Part> parts = new HashMap<>();

    /** Takes in an answer of the server. */
    void take(String answer) {
        try {
            String bare = answer.startsWith("for(;;);") ? answer.substring("for(;;);".length()) : answer;
            JSON.readTree(bare).findValues("changes").forEach(changes -> changes.forEach(this::change));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.substring(0, Math.min(400, answer.length())), e);
        }
    }

    private void change(JsonNode change) {
        Part part = parts.computeIfAbsent(change.path("node").asInt(), Part::new);
        int feature = change.path("feat").asInt(-1);
        String key = change.path("key").asText();
        switch (change.path("type").asText()) {
            case "put" -> put(part, feature, key, change.path("value").asText());
            case "splice" -> {
                if (feature == CHILDREN) {
                    change.path("addNodes").forEach(child -> part.children.add(child.asInt()));
                }
            }
            case "detach" -> parts.remove(part.number);
            default -> {
                // Nothing that is seen.
            }
        }
    }

    private static void put(Part part, int feature, String key, String value) {
        if (key.equals("tag")) {
            part.tag = value;
        } else if (feature == PROPERTIES) {
            part.properties.put(key, value);
        } else if (feature == TEXT) {
            part.text = value;
        }
    }

    /** The first of this kind with these words in it, and no others. */
    Part find(String tag, String words) {
        return all(tag).filter(part -> words(part).strip().equals(words))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(tag + " " + words + " among "
                        + all(tag).map(this::words).toList()));
    }

    /** The first of this kind with this label. */
    Part labelled(String tag, String label) {
        return all(tag).filter(part -> part.property("label").equals(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(tag + " " + label + " among "
                        + all(tag).map(part -> part.property("label")).toList()));
    }

    /** The first of this kind that holds another. */
    Part around(String tag, Part inner) {
        return all(tag).filter(part -> part.children.contains(inner.number))
                .findFirst()
                .orElseThrow();
    }

    /** All words in it, in the order in which they came. */
    String text() {
        return parts.values().stream().map(part -> part.text).collect(Collectors.joining(" "));
    }

    private Stream<Part> all(String tag) {
        return parts.values().stream().filter(part -> part.tag.equals(tag));
    }

    private String words(Part part) {
        StringBuilder words = new StringBuilder(part.text);
        part.children.stream().map(parts::get).forEach(child -> {
            if (child != null) {
                words.append(words(child));
            }
        });
        return words.toString();
    }
}
