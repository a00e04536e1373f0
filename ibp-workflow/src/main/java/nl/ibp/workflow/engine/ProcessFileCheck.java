package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.workflow.engine.ProcessFile.Work;
import org.w3c.dom.Element;

/**
 * Whether a file can follow the version in use. All that waits or works must still be there, wired as it is: Java knows
 * it by its id. Nothing may be added that waits or works, since Java would not know it, nor anything that runs code. What
 * remains to be changed is the order and the conditions, the names, the descriptions and the drawing.
 */
final class ProcessFileCheck {

    private static final String WORD = "(?:true|false|-?\\d+|'[\\w -]*')";
    private static final String COMPARISON = "\\w+\\s*(?:==|!=|<=|>=|<|>)\\s*" + WORD;
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\s*" + COMPARISON + "(?:\\s*(?:&&|\\|\\|)\\s*" + COMPARISON + ")*\\s*}");

    private static final int MOST_PROBLEMS = 12;

    private final ProcessFile present;
    private final ProcessFile asked;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private ProcessFileCheck(ProcessFile present, ProcessFile asked) {
        this.present = present;
        this.asked = asked;
    }

    static void check(String present, String asked) {
        new ProcessFileCheck(ProcessFile.read(present), ProcessFile.read(asked)).check();
    }

    private void check() {
        if (!present.key().equals(asked.key())) {
            throw Refused.because("file", "MODEL_OTHER_KEY", asked.key(), present.key());
        }
        present.work().forEach(this::requireStays);
        asked.work().forEach(this::requireKnown);
        if (!asked.messages().containsAll(present.messages())) {
            refuse("MODEL_MESSAGE_GONE");
        }
        asked.conditions().forEach(this::requireCondition);
        requireNoOtherExpressions();
        EndlessLoops.in(asked.xml()).ifPresent(id -> refuse("MODEL_LOOPS", asked.nameOf(id), id));
        List<Problem> found = new ArrayList<>(problems);
        Refused.ifAny(found.subList(0, Math.min(found.size(), MOST_PROBLEMS)));
    }

    private void requireStays(String id, Work work) {
        Work now = asked.work().get(id);
        if (now == null || !now.type().equals(work.type())) {
            if (work.isBound() || StepListener.listensTo(id)) {
                refuse("MODEL_STEP_GONE", present.nameOf(id), id);
            }
        } else if (!now.wiring().equals(work.wiring())) {
            refuse("MODEL_STEP_REWIRED", present.nameOf(id), id);
        }
    }

    private void requireKnown(String id, Work work) {
        if (work.isBound() && !present.work().containsKey(id)) {
            refuse("MODEL_STEP_UNKNOWN", asked.nameOf(id), id);
        }
    }

    private void requireCondition(Element condition) {
        String text = condition.getTextContent().strip();
        boolean plain = XmlFile.attributes(condition).stream()
                .allMatch(attribute -> Set.of("type", "id").contains(String.valueOf(attribute.getLocalName())));
        if (!plain || !(CONDITION.matcher(text).matches() || conditionsInUse().contains(text))) {
            refuse("MODEL_CONDITION_NOT_ALLOWED", text);
        }
    }

    // Whatever else the engine would evaluate, in a name or a description for one, would run with all rights of ours.
    private void requireNoOtherExpressions() {
        Set<String> others = asked.expressions();
        others.removeAll(present.expressions());
        others.forEach(expression -> refuse("MODEL_EXPRESSION_NOT_ALLOWED", expression));
    }

    private Set<String> conditionsInUse() {
        return present.conditions().stream()
                .map(condition -> condition.getTextContent().strip())
                .collect(Collectors.toSet());
    }

    private void refuse(String reason, Object... details) {
        problems.add(new Problem("file", reason, List.of(details)));
    }
}
