package nl.ibp.workflow.inbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues said when a piece of work passed from one to another.
 *
 * @param handOver how the reader came to it; null unless somebody handed it over
 * @param declining who else left it, and why; the earliest first
 */
public record PassedOn(TaskMark.@Nullable HandOver handOver, Map<PersonId, TaskMark.Declining> declining) {

    static final PassedOn NOTHING = new PassedOn(null, Map.of());

    public PassedOn {
        declining = Collections.unmodifiableMap(new LinkedHashMap<>(declining));
    }
}
