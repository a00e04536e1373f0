package nl.ibp.workflow.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Refused;

/** What runs by itself and was given up on. */
public interface FailedWork {

    /** It failed once more. */
    class FailedAgain extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        public FailedAgain(Throwable cause) {
            super(cause);
        }
    }

    /** The longest failed first. */
    List<FailedJob> all(int most);

    Optional<FailedJob> find(String id);

    /** What it would read, by name. */
    List<ProcessValue> values(String id);

    /**
     * Has it read other values from now on.
     *
     * @throws Refused when one cannot be such a value, by its name
     */
    void change(String id, Map<String, String> values);

    /** Runs it at once, in the transaction of the caller, who takes that back when it fails. */
    void run(String id) throws FailedAgain;
}
