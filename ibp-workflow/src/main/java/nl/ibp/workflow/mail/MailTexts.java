package nl.ibp.workflow.mail;

import java.util.Locale;

/** Says in words what a mail tells, why one gets it, and where to go. */
public interface MailTexts {

    /** @param body plain text, lines ended by a line feed */
    record MailText(String subject, String body) {}

    MailText of(MailContent content, Locale language);
}
