package nl.ibp.workflow.mail;

/**
 * How the mail server is reached.
 *
 * @param host empty where there is none: then nothing is mailed
 * @param user empty where one need not say who one is
 * @param from the address that mails come from
 */
record MailSettings(String host, int port, Security security, String user, String password, String from) {

    /** Whether others can read along on the way to the mail server. */
    enum Security {
        /** The connection is made secret once it is there, or nothing is said. */
        STARTTLS,
        /** It is secret from the start. */
        TLS,
        NONE
    }

    boolean isOn() {
        return !host.isEmpty() && !from.isEmpty();
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
