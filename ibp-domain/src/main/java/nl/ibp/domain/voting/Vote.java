package nl.ibp.domain.voting;

/** What a member who is there does when votes are taken. */
public enum Vote {
    IN_FAVOUR,
    AGAINST,
    /** Takes no part because of a personal interest (Provinciewet 28). */
    ABSTAIN
}
