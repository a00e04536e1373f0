package nl.ibp.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** What stands after the question mark of an address. */
public final class Query {

    private final String path;
    private final Map<String, List<String>> values;

    private Query(String path, Map<String, List<String>> values) {
        this.path = path;
        this.values = values;
    }

    public static Query of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, said) -> values.put(name, List.of(said)));
        return new Query(request.getRequestURI(), values);
    }

    /**
     * @param whole reads all of it
     * @throws nl.ibp.api.problem.ApiProblem naming everything that cannot be understood
     */
    public <T> T read(Function<Parameters, T> whole) {
        Parameters parameters = new Parameters(values);
        T read = whole.apply(parameters);
        parameters.nothingElse();
        return read;
    }

    /** The same question. */
    public Link self() {
        return link(values);
    }

    /** @param cursor where the next part of the answer begins */
    public Link next(String cursor) {
        Map<String, List<String>> further = new LinkedHashMap<>(values);
        further.put(Parameters.CURSOR, List.of(cursor));
        return link(further);
    }

    private Link link(Map<String, List<String>> asked) {
        String question = asked.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return new Link(question.isEmpty() ? path : path + "?" + question);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
