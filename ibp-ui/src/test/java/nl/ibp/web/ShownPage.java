package nl.ibp.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server told a browser to show, as much of it as somebody needs to find a button by its words. */
public final class ShownPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SELF = 0;
    private static final int PROPERTIES = 1;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;

    /** Something in the page, by its number. */
    public static final class Part {

        private final int number;
        private String tag = "";
        private String text = "";
        private boolean isVisible = true;
        private final Map<String, String> properties = new HashMap<>();
        private final Map<String, String> attributes = new HashMap<>();
        private final Set<String> classes = new HashSet<>();
        /** By the way in which they are held: dialogs hold theirs in another one. */
        private final Map<Integer, List<Integer>> held = new TreeMap<>();

        private Part(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        public String tag() {
            return tag;
        }

        public String property(String name) {
            return properties.getOrDefault(name, "");
        }

        public String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        public boolean hasClass(String name) {
            return classes.contains(name);
        }

        private Stream<Integer> children() {
            return held.values().stream().flatMap(List::stream);
        }
    }

    private final Map<Integer, Part> parts = new TreeMap<>();

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
            case "remove" -> put(part, feature, key, "");
            case "splice" -> splice(part, feature, change);
            case "detach" -> parts.remove(part.number);
            default -> {
                // Nothing that is seen.
            }
        }
    }

    private static void put(Part part, int feature, String key, String value) {
        switch (feature) {
            case SELF -> {
                if (key.equals("tag")) {
                    part.tag = value;
                } else if (key.equals("visible")) {
                    part.isVisible = !value.equals("false");
                }
            }
            case PROPERTIES -> part.properties.put(key, value);
            case ATTRIBUTES -> part.attributes.put(key, value);
            case TEXT -> part.text = value;
            default -> {
                // Nothing that is seen.
            }
        }
    }

    private static void splice(Part part, int feature, JsonNode change) {
        if (feature == CLASSES) {
            change.path("add").forEach(name -> part.classes.add(name.asText()));
        } else if (change.has("addNodes") || part.held.containsKey(feature)) {
            List<Integer> children = part.held.computeIfAbsent(feature, any -> new ArrayList<>());
            int index = change.path("index").asInt();
            for (int gone = change.path("remove").asInt(); gone > 0; gone--) {
                children.remove(index);
            }
            for (JsonNode child : change.path("addNodes")) {
                children.add(index, child.asInt());
                index++;
            }
        }
    }

    /** The first of this kind with these words in it, and no others. */
    public Part find(String tag, String words) {
        return all(tag).filter(part -> words(part).equals(words))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(tag + " " + words + " among "
                        + all(tag).map(this::words).toList()));
    }

    /** The first of this kind with this label. */
    public Part labelled(String tag, String label) {
        return all(tag).filter(part -> part.property("label").equals(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(tag + " " + label + " among "
                        + all(tag).map(part -> part.property("label")).toList()));
    }

    /** The first of this kind that holds another. */
    public Part around(String tag, Part inner) {
        return all(tag).filter(part -> part.children().anyMatch(child -> child == inner.number))
                .findFirst()
                .orElseThrow();
    }

    /** What holds it. */
    public Optional<Part> around(Part inner) {
        return parts.values().stream()
                .filter(part -> part.children().anyMatch(child -> child == inner.number))
                .findFirst();
    }

    /** It and all in it that is not hidden, in the order in which it stands. */
    public Stream<Part> within(Part part) {
        if (!part.isVisible) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(part),
                part.children().map(parts::get).flatMap(child -> child == null ? Stream.empty() : within(child)));
    }

    /** All words in it, in the order in which they came. */
    public String text() {
        return parts.values().stream().map(part -> part.text).collect(Collectors.joining(" "));
    }

    /** At a field, or above a form. */
    public boolean saysWhatIsWrong() {
        return parts.values().stream()
                .filter(part -> part.isVisible)
                .anyMatch(part -> part.property("invalid").equals("true")
                        || part.hasClass("error-summary") && !words(part).isEmpty());
    }

    /** All of this kind, hidden or not. */
    public Stream<Part> all(String tag) {
        return parts.values().stream().filter(part -> part.tag.equals(tag));
    }

    /** All words in it that are not hidden. */
    public String words(Part part) {
        return within(part)
                .map(inner -> inner.text)
                .collect(Collectors.joining())
                .strip();
    }
}
