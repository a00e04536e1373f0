package nl.ibp.workflow.administration;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * A process that runs for a dossier: its path, or a part of it such as the advice of one committee.
 *
 * @param process names the running process
 * @param proposal null where it runs for no dossier
 * @param number what people call the dossier by; empty where there is none
 * @param version of the model that it follows
 * @param steps where it waits
 */
public record RunningPart(String process, @Nullable ProposalId proposal, String number, int version, List<Step> steps) {

    /** @param name as the model has it, in Dutch */
    public record Step(String element, String name) {}

    public RunningPart {
        steps = List.copyOf(steps);
    }
}
