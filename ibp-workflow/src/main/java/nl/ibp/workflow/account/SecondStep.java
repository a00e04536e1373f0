package nl.ibp.workflow.account;

/**
 * What makes the codes of an account.
 *
 * @param sealed the secret, as it is kept
 * @param counted the step that counted last; -1 when none did
 */
public record SecondStep(String sealed, long counted) {

    /** Keeps it out of logs, sealed as it is. */
    @Override
    public String toString() {
        return "SecondStep";
    }
}
