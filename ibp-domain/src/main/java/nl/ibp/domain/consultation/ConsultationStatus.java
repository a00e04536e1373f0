package nl.ibp.domain.consultation;

public enum ConsultationStatus {
    /** Members give their positions. */
    REVIEWING,
    /** The chair establishes the advice. */
    ADVISING,
    ESTABLISHED,
    /** Ended without advice, because the proposal was withdrawn. */
    ENDED
}
