package nl.ibp.workflow.mail;

import nl.ibp.workflow.UnguessableKey;

/** What is in the link that confirms an address: who knows it has read a mail that was sent there. Kept nowhere. */
public record ConfirmationKey(String value) {

    static ConfirmationKey create() {
        return new ConfirmationKey(UnguessableKey.create());
    }

    String hash() {
        return UnguessableKey.hash(value);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "ConfirmationKey";
    }
}
