package nl.ibp.api.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.ibp.api.document.ReadablePage.Operation;

/** Writes the page. Whatever is long is folded, and opens without a script. */
final class PageWriter {

    private final JsonNode document;
    private final UnaryOperator<String> words;
    private final ObjectWriter json;
    private final List<Operation> operations;

    PageWriter(JsonNode document, UnaryOperator<String> words, ObjectWriter json) {
        this.document = document;
        this.words = words;
        this.json = json;
        this.operations = Operation.in(document);
    }

    String write(String language) {
        JsonNode info = document.path("info");
        Html page = new Html().mark("<!doctype html>");
        page.in("html lang=\"" + language + "\"", html -> html.in("head", head -> head.mark("<meta charset=\"utf-8\">")
                        .mark("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                        .mark("<meta name=\"color-scheme\" content=\"light dark\">")
                        .mark("<link rel=\"stylesheet\" href=\"/v1/opmaak.css\">")
                        .in("title", info.path("title").asText()))
                .in("body", body -> {
                    body.in("a class=\"skip\" href=\"#inhoud\"", words.apply("skip"));
                    body.in("header lang=\"nl\"", header -> header(header, info));
                    body.in("div class=\"frame\"", frame -> {
                        frame.in("nav aria-label=\"" + Html.escaped(words.apply("contents")) + "\"", this::contents);
                        frame.in("main id=\"inhoud\" lang=\"nl\"", this::main);
                    });
                }));
        return page.toString();
    }

    private void header(Html header, JsonNode info) {
        header.in("h1", info.path("title").asText());
        header.in("p class=\"lead\"", info.path("summary").asText());
        header.in("p class=\"facts\"", facts -> facts.text(words.apply("version") + " ")
                .in("strong", info.path("version").asText())
                .text(" · ")
                .in("a href=\"/v1/openapi.json\"", "openapi.json"));
    }

    private void contents(Html nav) {
        nav.in("ul", list -> document.path("tags")
                .forEach(tag -> list.in(
                        "li",
                        item -> item.in(
                                "a href=\"#" + anchor(tag) + "\"",
                                tag.path("name").asText()))));
    }

    private void main(Html main) {
        main.in(
                "section class=\"intro\"",
                intro -> intro.prose(document.path("info").path("description").asText()));
        document.path("tags").forEach(tag -> main.in("section", section -> tag(section, tag)));
    }

    private void tag(Html section, JsonNode tag) {
        String name = tag.path("name").asText();
        section.in("h2 id=\"" + anchor(tag) + "\"", name);
        section.in("p", tag.path("description").asText());
        operations.stream()
                .filter(operation -> operation.isAbout(name))
                .forEach(operation ->
                        section.in("article id=\"" + operation.id() + "\"", article -> operation(article, operation)));
    }

    private static String anchor(JsonNode tag) {
        return tag.path("name").asText().toLowerCase(Locale.ROOT);
    }

    private void operation(Html article, Operation operation) {
        article.in("h3", operation.says().path("summary").asText());
        article.in("p class=\"address\"", address -> address.in(
                        "span class=\"method " + operation.method() + "\"",
                        operation.method().toUpperCase(Locale.ROOT))
                .text(" ")
                .in("code", OpenApiDocument.ROOT + operation.path()));
        article.prose(operation.says().path("description").asText());
        parameters(article, operation);
        body(article, operation.says().path("requestBody"));
        answers(article, operation.says().path("responses"));
    }

    private void parameters(Html article, Operation operation) {
        if (operation.parameters().isEmpty()) {
            return;
        }
        article.in("h4", words.apply("parameters"));
        article.in(
                "dl",
                list -> operation.parameters().stream().map(this::resolved).forEach(parameter -> {
                    list.in("dt", term -> term.in("code", parameter.path("name").asText())
                            .text(" ")
                            .in(
                                    "span class=\"note\"",
                                    words.apply(parameter.path("in").asText()))
                            .text(parameter.path("required").asBoolean() ? " · " + words.apply("required") : ""));
                    list.in(
                            "dd",
                            meaning ->
                                    meaning.phrase(parameter.path("description").asText()));
                }));
    }

    private void body(Html article, JsonNode body) {
        body.path("content").properties().forEach(content -> {
            article.in("h4", title -> title.text(words.apply("body") + " ").in("code", content.getKey()));
            JsonNode schema = content.getValue().path("schema");
            if (!schema.isEmpty()) {
                folded(article, words.apply("fields"), details -> fields(details, schema));
            }
            content.getValue()
                    .path("examples")
                    .properties()
                    .forEach(example -> folded(
                            article,
                            words.apply("example") + ": " + spaced(example.getKey()),
                            details -> code(details, example.getValue().path("value"))));
        });
    }

    private static String spaced(String name) {
        return name.replaceAll("([A-Z0-9])", " $1").toLowerCase(Locale.ROOT);
    }

    private void answers(Html article, JsonNode answers) {
        article.in("h4", words.apply("answers"));
        article.in("dl", list -> answers.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(answer -> {
                    list.in("dt", term -> term.in("code", answer.getKey()));
                    list.in(
                            "dd",
                            meaning -> meaning.phrase(resolved(answer.getValue())
                                    .path("description")
                                    .asText()));
                }));
        JsonNode json = firstOf(answers)
                .path("content")
                .propertyStream()
                .filter(content -> content.getKey().endsWith("json"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(document.path("none"));
        if (!json.path("schema").path("$ref").isMissingNode()) {
            folded(article, words.apply("answer-fields"), details -> fields(details, json.path("schema")));
        }
        if (json.has("example")) {
            folded(article, words.apply("answer-example"), details -> code(details, json.path("example")));
        }
    }

    private JsonNode firstOf(JsonNode answers) {
        return answers.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .findFirst()
                .map(answer -> resolved(answer.getValue()))
                .orElse(document.path("none"));
    }

    /** A table for each kind of object in it, the whole first. */
    private void fields(Html details, JsonNode schema) {
        List<JsonNode> waiting = new ArrayList<>(List.of(schema));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            JsonNode next = waiting.remove(0);
            String name = name(next);
            JsonNode says = resolved(next);
            if (!name.isEmpty() && !seen.add(name)) {
                continue;
            }
            says.path("oneOf").forEach(waiting::add);
            if (says.has("items")) {
                waiting.add(says.path("items"));
            }
            if (says.has("properties")) {
                table(details, name, says);
                says.path("properties").forEach(field -> inside(field).forEach(waiting::add));
            }
        }
    }

    private List<JsonNode> inside(JsonNode field) {
        JsonNode items = field.path("items");
        return List.of(items.isMissingNode() ? field : items);
    }

    private static String name(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private void table(Html details, String name, JsonNode says) {
        details.in("table", table -> {
            table.in("caption", caption -> caption.in("strong", name.isEmpty() ? words.apply("part") : name)
                    .text(
                            says.has("description")
                                    ? " – " + says.path("description").asText()
                                    : ""));
            table.in(
                    "thead",
                    head -> head.in("tr", row -> row.in("th scope=\"col\"", words.apply("field"))
                            .in("th scope=\"col\"", words.apply("type"))
                            .in("th scope=\"col\"", words.apply("meaning"))));
            table.in("tbody", body -> says.path("properties")
                    .properties()
                    .forEach(field -> body.in(
                            "tr",
                            row -> row(row, field.getKey(), field.getValue(), isRequired(says, field.getKey())))));
        });
    }

    private static boolean isRequired(JsonNode says, String field) {
        for (JsonNode required : says.path("required")) {
            if (required.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    private void row(Html row, String field, JsonNode schema, boolean isRequired) {
        JsonNode says = resolved(schema);
        row.in("th scope=\"row\"", head -> head.in("code", field).text(isRequired ? " *" : ""));
        row.in("td", cell -> cell.text(type(schema)));
        row.in(
                "td",
                cell -> cell.phrase(schema.path("description")
                        .asText(says.path("description").asText())));
    }

    private String type(JsonNode schema) {
        JsonNode says = resolved(schema);
        if (says.has("const")) {
            return says.path("const").asText();
        }
        if (says.has("enum")) {
            List<String> all = new ArrayList<>();
            says.path("enum").forEach(word -> all.add(word.asText()));
            return String.join(" | ", all);
        }
        if (says.path("type").asText().equals("array")) {
            return words.apply("list") + " " + type(says.path("items"));
        }
        if (says.has("oneOf")) {
            List<String> all = new ArrayList<>();
            says.path("oneOf").forEach(one -> all.add(type(one)));
            return String.join(" | ", all);
        }
        String format = says.path("format").asText();
        String name = name(schema);
        return says.path("type").asText().equals("object") && !name.isEmpty()
                ? name
                : words.apply(format.isEmpty() ? says.path("type").asText("any") : format);
    }

    private void folded(Html html, String summary, Consumer<Html> content) {
        html.in("details", details -> {
            details.in("summary", summary);
            details.in(
                    "div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + Html.escaped(summary) + "\"",
                    content);
        });
    }

    private void code(Html html, JsonNode example) {
        try {
            html.in("pre", json.writeValueAsString(example));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example can be written", e);
        }
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
