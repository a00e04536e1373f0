package nl.ibp.workflow.mail;

import java.util.List;

/** What a mail tells. */
public sealed interface MailContent {

    record One(Happening happening) implements MailContent {}

    /** @param happenings the earliest first */
    record Digest(List<Happening> happenings) implements MailContent {

        public Digest {
            happenings = List.copyOf(happenings);
        }
    }

    record Confirmation(ConfirmationKey key) implements MailContent {}
}
