package nl.ibp.ui.board;

/** How the board decides, as the form offers it. */
enum DecisionMannerChoice {
    NO_VOTE,
    ROLL_CALL,
    IN_WRITING
}
