package nl.ibp.workflow.many;

import java.util.List;
import nl.ibp.domain.Problem;

/** What came of one of several. */
public sealed interface Outcome {

    record Done() implements Outcome {}

    record NotAllowed(List<Problem> problems) implements Outcome {

        public NotAllowed {
            problems = List.copyOf(problems);
        }
    }

    /** By a fault of ours; nothing was changed. */
    record Failed() implements Outcome {}
}
