package nl.ibp.workflow.audit;

/**
 * What a line of the log says of an act. Ids alone: no names, titles or texts, and nothing that anybody typed.
 *
 * @param object what it was done to; empty where it was done to nothing there is an id of
 * @param reason why it was refused or failed; empty else
 * @param actor the id of a person; empty where nobody is known
 */
public record AuditLine(String action, String object, Result result, String reason, String actor) {

    /** What became of it. */
    public enum Result {
        OK("ok", "success"),
        REFUSED("refused", "failure"),
        FAILED("failed", "failure");

        private final String word;
        private final String outcome;

        Result(String word, String outcome) {
            this.word = word;
            this.outcome = outcome;
        }

        String word() {
            return word;
        }

        /** As the Elastic Common Schema says it. */
        String outcome() {
            return outcome;
        }
    }

    public static AuditLine done(String action, String object, String actor) {
        return new AuditLine(action, object, Result.OK, "", actor);
    }

    public static AuditLine refused(String action, String object, String reason, String actor) {
        return new AuditLine(action, object, Result.REFUSED, reason, actor);
    }

    public static AuditLine failed(String action, String object, String reason, String actor) {
        return new AuditLine(action, object, Result.FAILED, reason, actor);
    }
}
