package nl.ibp.ui.proposal.drafting;

/** The ways a date of a milestone can be given; most are imprecise, as in the memo. */
enum DateKind {
    NONE(false),
    DAY(true),
    MONTH(true),
    MID_YEAR(true),
    SUMMER(true),
    BEFORE_SUMMER(true),
    YEAR(true),
    PRO_MEMORIE(false),
    /** A window that none of the others gives, as it came in; {@code when} holds it and is not shown. */
    AS_IT_IS(false);

    private final boolean asksWhen;

    DateKind(boolean asksWhen) {
        this.asksWhen = asksWhen;
    }

    boolean asksWhen() {
        return asksWhen;
    }
}
