package nl.ibp.api.problem;

import java.util.List;
import java.util.Map;

/**
 * One thing that is wrong with what was asked.
 *
 * @param place name of the parameter or the header, or a JSON pointer into the body
 * @param code names what is wrong with it; {@code api.fault.<code>} says it
 * @param details what the sentence mentions, in its order
 */
public record Fault(Part part, String place, String code, List<Object> details) {

    /** Of a request. */
    enum Part {
        BODY("body", "pointer"),
        QUERY("query", "name"),
        HEADER("header", "name");

        private final String word;
        private final String location;

        Part(String word, String location) {
            this.word = word;
            this.location = location;
        }

        String word() {
            return word;
        }

        Map<String, String> at(String place) {
            return Map.of(location, place);
        }
    }

    public static Fault inBody(String pointer, String code, Object... details) {
        return new Fault(Part.BODY, pointer, code, List.of(details));
    }

    public static Fault inQuery(String name, String code, Object... details) {
        return new Fault(Part.QUERY, name, code, List.of(details));
    }

    public static Fault inHeader(String name, String code, Object... details) {
        return new Fault(Part.HEADER, name, code, List.of(details));
    }
}
