package nl.ibp.workflow.benchmark;

/** One way to bring dossiers along the whole path. */
interface PathSide {

    String name();

    /** The database it works on. */
    String database();

    /** A draft that is written and not submitted yet. */
    String begin();

    /** From submitting to the result over all provinces. */
    void walk(String dossier);
}
