package nl.ibp.ui.security;

/** What is asked of somebody whose password was right. */
enum SignInStep {
    /** A code of the telephone, or one of those for who lost it. */
    CODE,
    /** To connect a telephone, where everybody has to have a second step. */
    TELEPHONE,
    /** To keep the codes for who loses it. */
    RECOVERY,
    /** A password of their own in the place of one that somebody else gave. */
    PASSWORD
}
