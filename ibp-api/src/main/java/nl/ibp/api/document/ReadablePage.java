package nl.ibp.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ibp.api.problem.ProblemTexts;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** What is promised, as a page to read: made of the document itself, so that the two cannot differ. */
@Component
@WhereSignOnIsSet
class ReadablePage {

    private final JsonNode document;
    private final ProblemTexts texts;
    private final ObjectWriter json;
    private final Map<Locale, String> pages = new ConcurrentHashMap<>();

    ReadablePage(OpenApiDocument document, ProblemTexts texts, ObjectMapper mapper) {
        this.document = document.json();
        this.texts = texts;
        this.json = mapper.writerWithDefaultPrettyPrinter();
    }

    String in(Locale language) {
        return pages.computeIfAbsent(language, this::write);
    }

    private String write(Locale language) {
        return new PageWriter(document, key -> texts.text("api.page." + key, language), json)
                .write(language.getLanguage());
    }

    /** An operation with where it is. */
    record Operation(String path, String method, JsonNode says, List<JsonNode> parameters) {

        static List<Operation> in(JsonNode document) {
            List<Operation> operations = new ArrayList<>();
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(entry -> !entry.getKey().equals("parameters"))
                    .forEach(entry -> operations.add(new Operation(
                            path.getKey(),
                            entry.getKey(),
                            entry.getValue(),
                            parameters(path.getValue(), entry.getValue())))));
            return operations;
        }

        private static List<JsonNode> parameters(JsonNode path, JsonNode operation) {
            List<JsonNode> parameters = new ArrayList<>();
            path.path("parameters").forEach(parameters::add);
            operation.path("parameters").forEach(parameters::add);
            return parameters;
        }

        String id() {
            return says.path("operationId").asText();
        }

        boolean isAbout(String tag) {
            return says.path("tags").path(0).asText().equals(tag);
        }
    }
}
