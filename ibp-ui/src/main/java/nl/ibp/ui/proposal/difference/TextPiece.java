package nl.ibp.ui.proposal.difference;

/** A piece of a text, and in which of two texts it stands. */
record TextPiece(Where where, String text) {

    enum Where {
        BOTH,
        BEFORE,
        AFTER
    }
}
