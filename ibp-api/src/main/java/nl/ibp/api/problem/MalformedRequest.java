package nl.ibp.api.problem;

import java.util.List;

/** Somebody asks in a way that cannot be understood; everything that is wrong with it at once. */
public class MalformedRequest extends RuntimeException {

    /**
     * @param name of the parameter in the address
     * @param code names what is wrong with it; {@code api.malformed.<code>} says it
     */
    public record Parameter(String name, String code, List<Object> details) {

        public static Parameter of(String name, String code, Object... details) {
            return new Parameter(name, code, List.of(details));
        }
    }

    private final transient List<Parameter> parameters;

    public MalformedRequest(List<Parameter> parameters) {
        super("Malformed: " + parameters);
        this.parameters = List.copyOf(parameters);
    }

    List<Parameter> parameters() {
        return parameters;
    }
}
