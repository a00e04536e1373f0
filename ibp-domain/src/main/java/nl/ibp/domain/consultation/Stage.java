package nl.ibp.domain.consultation;

/** Which kind of committee is asked: civil servants first, deputies after them. */
public enum Stage {
    AAC,
    BAC
}
