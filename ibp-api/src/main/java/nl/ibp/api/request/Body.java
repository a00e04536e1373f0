package nl.ibp.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import nl.ibp.api.problem.Pointers;

/** What a program sends to replace something. */
public class Body {

    private final JsonNode json;
    private final Pointers pointers;

    Body(JsonNode json, Pointers pointers) {
        this.json = json;
        this.pointers = pointers;
    }

    /**
     * @param whole reads all of it, and does nothing yet
     * @throws nl.ibp.api.problem.ApiProblem naming everything that cannot be understood
     */
    public <T> T read(Function<Members, T> whole) {
        return Reading.whole(json, pointers, whole);
    }
}
