package nl.ibp.api.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.ibp.api.word.TaskWords;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.monitoring.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * Open work as programs read it.
 *
 * @param functie the seat that it waits for
 * @param provincie whose part it is, where it is one province's
 * @param uiterlijk last day of its term, where one runs
 * @param stilSinds since when its term stands still, where it does
 * @param behandelaar whether the reader took it on or somebody else, where anybody did
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
        @Nullable LocalDate stilSinds,
        @Nullable String behandelaar) {

    /** @param titel left out where it is not for this reader, or not written yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AboutProposal(String id, String nummer, @Nullable String titel, boolean geheim, boolean geparkeerd) {

        AboutProposal(OpenTask task, ProposalNumber number, ProposalTitle title, boolean parked) {
            this(
                    task.proposal().toString(),
                    number.toString(),
                    title.text().filter(words -> !words.isEmpty()).orElse(null),
                    title.isSecret(),
                    parked);
        }
    }

    static TaskItem of(InboxRow row, Actor reader) {
        return of(row.task(), new AboutProposal(row.task(), row.number(), row.title(), row.parked()), reader);
    }

    static TaskItem of(OpenTask task, ProposalRow row, Actor reader) {
        return of(task, new AboutProposal(task, row.number(), row.title(), row.parked()), reader);
    }

    private static TaskItem of(OpenTask task, AboutProposal proposal, Actor reader) {
        return new TaskItem(
                task.id().value(),
                TaskWords.KIND.of(task.kind()),
                proposal,
                task.seat().value(),
                Optional.ofNullable(task.province()).map(ProvinceCode::value).orElse(null),
                task.createdAt(),
                task.due(),
                task.standsStillSince(),
                handler(task, reader));
    }

    private static @Nullable String handler(OpenTask task, Actor reader) {
        if (task.claimedBy() == null) {
            return null;
        }
        return task.claimedBy().equals(reader.person()) ? "ik" : "iemand-anders";
    }
}
