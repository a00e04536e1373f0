package nl.ibp.domain.states;

/** How the committee puts it before the States. */
public enum AgendaKind {
    /** Hamerstuk: adopted without debate when nobody asks for a vote (Provinciewet 32). */
    CONSENT_ITEM,
    /** Bespreekstuk. */
    DISCUSSION_ITEM
}
