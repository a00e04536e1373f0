package nl.ibp.domain.proposal;

/** What the lead does after a college deferred or refused (domain reference, section 3). */
public enum RefusalChoice {
    CONTINUE_WITHOUT,
    ASK_AGAIN,
    REVISE,
    WITHDRAW
}
