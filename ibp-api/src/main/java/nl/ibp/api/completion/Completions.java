package nl.ibp.api.completion;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.TaskWords;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** How each kind of work is done; there is no kind without a way. */
@Component
@WhereSignOnIsSet
public class Completions {

    private static final String KIND = "soort";

    /**
     * A piece of work as it is said to be done.
     *
     * @param kind as which it is done, whatever it is
     */
    public record Said(TaskKind kind, Deed deed) {}

    private final Map<TaskKind, Completion> byKind = new EnumMap<>(TaskKind.class);

    Completions(List<Completion> all) {
        for (Completion completion : all) {
            if (byKind.put(completion.kind(), completion) != null) {
                throw new IllegalStateException("Two ways to do " + completion.kind());
            }
        }
        if (!byKind.keySet().equals(EnumSet.allOf(TaskKind.class))) {
            throw new IllegalStateException("Some work cannot be done, only " + byKind.keySet());
        }
    }

    public Said read(Members sent) {
        TaskKind kind = sent.way(KIND, TaskWords.KIND.choice());
        Completion completion = byKind.get(kind);
        if (completion == null) {
            throw new IllegalStateException("No way to do " + kind);
        }
        return new Said(kind, completion.read(sent));
    }
}
