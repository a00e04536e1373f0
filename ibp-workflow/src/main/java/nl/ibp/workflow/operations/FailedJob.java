package nl.ibp.workflow.operations;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.administration.RunningPart.Step;
import org.jspecify.annotations.Nullable;

/**
 * Something that was to run by itself and was given up on.
 *
 * @param proposal null where it belongs to no dossier
 * @param number what people call the dossier by; empty where there is none
 * @param process key of the model it belongs to, or {@link #OF_ENGINE}
 * @param since when it was given up on
 * @param kind class of what went wrong at the bottom of it
 * @param message what that said; empty where the reader may not know
 * @param trace where it went wrong, its first lines; empty where the reader may not know
 */
public record FailedJob(
        String id,
        @Nullable ProposalId proposal,
        String number,
        String process,
        Step step,
        Instant since,
        String kind,
        String message,
        List<String> trace) {

    /** Process and step of what the engine does for itself, by no model, as clearing away what is over. */
    public static final String OF_ENGINE = "engine";

    public FailedJob {
        trace = List.copyOf(trace);
    }

    /** Messages may repeat what a dossier says. */
    FailedJob withoutWords() {
        return new FailedJob(id, proposal, number, process, step, since, kind, "", List.of());
    }

    /** What went wrong and where: what several have in common. */
    public String cause() {
        return step.element() + ' ' + kind;
    }
}
