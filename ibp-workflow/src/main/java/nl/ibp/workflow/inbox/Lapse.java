package nl.ibp.workflow.inbox;

/**
 * Why work ended that nobody did.
 *
 * @param note the reasons of whoever ended it; empty where nobody did
 */
public record Lapse(EndReason why, String note) {

    /** Without anybody's reasons. */
    public static Lapse of(EndReason why) {
        return new Lapse(why, "");
    }
}
