package nl.ibp.workflow.upload;

/** A program beside ours that knows harmful files. */
public interface VirusScanner {

    /** What it says of a file. */
    enum Verdict {
        CLEAN,
        HARMFUL,
        /** It did not answer, or would not judge: nobody knows. */
        UNKNOWN
    }

    /** Where none is set every file counts as clean. */
    boolean isOn();

    /** Takes a while, so nothing is to be held meanwhile that others wait for. */
    Verdict judge(byte[] file);
}
