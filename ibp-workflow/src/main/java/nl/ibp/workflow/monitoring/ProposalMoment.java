package nl.ibp.workflow.monitoring;

/** What happens to a proposal on a day, and can be counted and looked for. */
public enum ProposalMoment {
    /** For the first time. */
    SUBMITTED,
    /** The board decided on it, other than to have it revised. */
    DECIDED,
    /** Nothing more is to be done. */
    FINISHED,
    /** It was sent back to be revised, by whomever. */
    RETURNED
}
