package nl.ibp.api.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * Open work as programs read it.
 *
 * @param functie the seat that it waits for
 * @param provincie whose part it is, where it is one province's
 * @param uiterlijk last day of its term, where one runs
 * @param stilSinds since when its term stands still, where it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskItem(
        String id,
        String soort,
        AboutProposal voorstel,
        String functie,
        @Nullable String provincie,
        Instant ontstaanOp,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate stilSinds) {

    /** @param titel left out where it is not for this reader, or not written yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AboutProposal(String id, String nummer, @Nullable String titel, boolean geheim, boolean geparkeerd) {}

    static TaskItem of(InboxRow row) {
        OpenTask task = row.task();
        return new TaskItem(
                task.id().value(),
                TaskKindName.of(task.kind()),
                new AboutProposal(
                        task.proposal().toString(),
                        row.number().toString(),
                        row.title().text().filter(title -> !title.isEmpty()).orElse(null),
                        row.title().isSecret(),
                        row.parked()),
                task.seat().value(),
                Optional.ofNullable(task.province()).map(ProvinceCode::value).orElse(null),
                task.createdAt(),
                task.due(),
                task.standsStillSince());
    }
}
