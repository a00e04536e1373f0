package nl.ibp.api.document;

import java.util.Set;
import java.util.function.Consumer;

/** Writes a page, and leaves no text in it that could be taken for markup. */
final class Html {

    /** Between these and what follows no space may come. */
    private static final Set<String> IN_A_LINE = Set.of("a", "code", "span", "strong");

    private final StringBuilder written = new StringBuilder();

    /** @param opening name and attributes of the element, which are ours */
    Html in(String opening, Consumer<Html> content) {
        written.append('<').append(opening).append('>');
        content.accept(this);
        String name = opening.split(" ", 2)[0];
        written.append("</").append(name).append('>').append(IN_A_LINE.contains(name) ? "" : "\n");
        return this;
    }

    Html in(String opening, String text) {
        return in(opening, element -> element.text(text));
    }

    Html text(String text) {
        written.append(escaped(text));
        return this;
    }

    /** Text in which what stands between backticks is code; an empty line begins a paragraph. */
    Html prose(String text) {
        for (String paragraph : text.split("\n\n")) {
            in("p", element -> element.phrase(paragraph));
        }
        return this;
    }

    Html phrase(String text) {
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                in("code", parts[i]);
            } else {
                text(parts[i]);
            }
        }
        return this;
    }

    /** What has no end of its own, or stands before everything. */
    Html mark(String ours) {
        written.append(ours).append('\n');
        return this;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
