package nl.ibp.api.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Takes in bodies of requests, no larger and no stranger than anybody needs them. */
final class JsonBodies {

    static final int MOST_BYTES = 1024 * 1024;

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    // Of a name that is said twice nobody knows which was meant.
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonBodies() {}

    /** @return nothing where nothing was sent */
    static byte[] bytes(HttpServletRequest request, int most) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw ApiProblem.tooLarge();
        }
        return bytes;
    }

    /** What is to be put in the place of something: of nothing, nothing would be left of it. */
    static JsonNode required(HttpServletRequest request, byte[] bytes) throws HttpMediaTypeNotSupportedException {
        JsonNode json = json(request, bytes);
        if (bytes.length == 0) {
            throw ApiProblem.malformed(Fault.inBody("", "body-required"));
        }
        return json;
    }

    /** What is not sent says nothing, which is enough for some requests. */
    static JsonNode json(HttpServletRequest request, byte[] bytes) throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        // Of a form nothing may be left here, since others read it before.
        if (bytes.length > 0 || type != null) {
            requireJson(type);
        }
        if (bytes.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException notJson) {
            throw ApiProblem.malformed(Fault.inBody("", "not-json"));
        }
    }

    private static void requireJson(@Nullable String type) throws HttpMediaTypeNotSupportedException {
        try {
            MediaType said = type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type);
            if (!said.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                throw new HttpMediaTypeNotSupportedException(said, List.of(MediaType.APPLICATION_JSON));
            }
        } catch (InvalidMediaTypeException noType) {
            throw new HttpMediaTypeNotSupportedException(MediaType.ALL, List.of(MediaType.APPLICATION_JSON));
        }
    }
}
