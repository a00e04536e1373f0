package nl.ibp.workflow.monitoring;

import nl.ibp.domain.proposal.ProposalId;

/**
 * A dossier of which domain and process say different things.
 *
 * @param number what people call the proposal by, or its id where the domain does not know it
 * @param domain what the domain says, for an administrator to read
 * @param process what the process says
 */
public record Disagreement(ProposalId proposal, String number, Subject subject, String domain, String process) {

    /** What they disagree on. */
    public enum Subject {
        /** Whether it runs, and at which step. */
        STEP,
        /** Which work is open, and for whom. */
        OPEN_WORK,
        /** Colleges, members, chairs or provinces that are awaited. */
        AWAITED
    }
}
