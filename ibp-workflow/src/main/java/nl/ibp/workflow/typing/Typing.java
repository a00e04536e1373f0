package nl.ibp.workflow.typing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is typing into a form.
 *
 * @param window in which they do, by a name that no other window has: it may overwrite its own text and no other
 * @param fields text by name; what is empty is not in there
 * @param start what the form started with, where that is stored and others may change it; else null
 */
public record Typing(String window, Map<String, String> fields, @Nullable Map<String, String> start) {}
