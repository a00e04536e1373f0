package nl.ibp.workflow.mail;

import java.util.List;

/** What a mail tells. */
public sealed interface MailContent {

    record One(Happening happening) implements MailContent {}

    /**
     * @param happenings the earliest first
     * @param more how many it does not list
     */
    record Digest(List<Happening> happenings, int more) implements MailContent {

        /** Nobody reads on in a mail; there is a list. */
        public static final int LONGEST = 25;

        public Digest {
            happenings = List.copyOf(happenings);
        }

        /** As many of these as a mail may list. */
        public static Digest of(List<Happening> all) {
            int listed = Math.min(all.size(), LONGEST);
            return new Digest(all.subList(0, listed), all.size() - listed);
        }

        public int size() {
            return happenings.size() + more;
        }
    }

    record Confirmation(ConfirmationKey key) implements MailContent {}
}
