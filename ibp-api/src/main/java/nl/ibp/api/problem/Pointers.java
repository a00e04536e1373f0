package nl.ibp.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where in the body of a request each input of a use case stood, so that what is refused can be pointed at. */
public final class Pointers {

    private static final String ATTRIBUTE = Pointers.class.getName();

    private final Map<String, String> byField = new HashMap<>();

    /** Those of this request. */
    public static Pointers of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Pointers known) {
            return known;
        }
        Pointers none = new Pointers();
        request.setAttribute(ATTRIBUTE, none);
        return none;
    }

    /** @param field as the domain names the input */
    public void add(String field, String pointer) {
        byField.put(field, pointer);
    }

    /** Where the domain names it by an input that programs give. */
    public Optional<String> find(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** The whole body where the domain names no input, or one that programs do not give. */
    String pointer(String field) {
        return field.startsWith("/") ? field : byField.getOrDefault(field, "");
    }
}
