package nl.ibp.domain.consultation;

/** What the chair of a committee chooses when a proposal that it advised on comes back in a new version. */
public enum NewAdviceChoice {
    UPHOLD,
    ASK_ANEW
}
