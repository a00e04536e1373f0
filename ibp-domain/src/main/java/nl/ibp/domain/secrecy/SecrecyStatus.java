package nl.ibp.domain.secrecy;

/** How it is with a secrecy. */
public enum SecrecyStatus {
    IMPOSED,
    CONFIRMED,
    /** The States did not confirm it in time, or decided not to. */
    LAPSED,
    LIFTED;

    /** It is to be kept. */
    public boolean rests() {
        return this == IMPOSED || this == CONFIRMED;
    }
}
