package nl.ibp.workflow.mail;

import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.workflow.mail.MailTexts.MailText;

/** Takes mail and brings it where it goes. */
public interface MailServer {

    record OutgoingMail(MailAddress to, Locale language, MailText text, UUID messageId) {}

    /** What became of it. */
    enum Fate {
        ACCEPTED,
        /** It will not be taken another time either. */
        REFUSED,
        /** This one was not taken, and may be another time. */
        NOT_NOW,
        /** The server does not answer, or takes nothing of anybody at this moment. */
        UNAVAILABLE,
        /** All was said, and no answer came. */
        UNKNOWN
    }

    /** @param answer what the server said; may be empty */
    record Delivery(Fate fate, String answer) {}

    /** Whether there is one. */
    boolean isOn();

    /**
     * @param handOver asked when all but the end is said; where it says no, the mail is not taken
     */
    Delivery send(OutgoingMail mail, BooleanSupplier handOver);
}
