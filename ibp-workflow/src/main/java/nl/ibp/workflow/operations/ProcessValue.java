package nl.ibp.workflow.operations;

/**
 * Something a process remembers, which its decisions read.
 *
 * @param text as one can type it: several with a comma between, moments as 2026-05-04T00:00
 */
public record ProcessValue(String name, Kind kind, String text) {

    /** What it must be. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_NO,
        MOMENT,
        TEXTS,
        NUMBERS
    }
}
