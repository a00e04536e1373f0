package nl.ibp.domain.consultation;

public enum ConsultationStatus {
    /** Members give their positions. */
    REVIEWING,
    /** The chair establishes the advice. */
    ADVISING,
    ESTABLISHED,
    /** The chair upheld what the committee advised on an earlier version; nobody was asked. */
    UPHELD,
    /** Ended without advice, because the proposal was withdrawn. */
    ENDED;

    /** Members or the chair still have something to say. */
    public boolean isRunning() {
        return this == REVIEWING || this == ADVISING;
    }

    boolean hasAdvice() {
        return this == ESTABLISHED || this == UPHELD;
    }
}
