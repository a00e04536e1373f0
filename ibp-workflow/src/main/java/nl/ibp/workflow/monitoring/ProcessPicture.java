package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import org.jspecify.annotations.Nullable;

/**
 * One process on a proposal: its whole path, the part of one body, or what goes on beside the path.
 *
 * @param process key of the model, e.g. {@code committeeConsultation}
 * @param name as the model calls it
 * @param bpmn the model with its drawing, as XML
 * @param body whose part it is; null for the whole path and for a province's States
 * @param province the province, where it is the part of its States, or they must confirm a secrecy
 * @param endedAt null while it runs
 * @param steps what was reached, in the order it was first reached
 */
public record ProcessPicture(
        String process,
        String name,
        String bpmn,
        @Nullable BodyId body,
        @Nullable ProvinceCode province,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<ProcessStep> steps) {

    public ProcessPicture {
        steps = List.copyOf(steps);
    }
}
