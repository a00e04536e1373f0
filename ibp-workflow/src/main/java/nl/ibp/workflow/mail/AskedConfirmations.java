package nl.ibp.workflow.mail;

import java.time.Instant;
import java.util.Optional;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.organisation.PersonId;

/**
 * When it was asked to confirm which address. It stays when the address is taken back, so that taking it back gives no
 * room for another mail.
 */
public interface AskedConfirmations {

    /** @param latest the last one; empty where there was none */
    record Asked(int times, Optional<Instant> latest) {}

    void add(PersonId person, MailAddress address, Instant at);

    /** By one person, for whatever address. */
    Asked by(PersonId person, Instant after);

    /** For one address, by whoever. */
    Asked of(MailAddress address, Instant after);

    /** By one person, for this address. */
    Asked by(PersonId person, MailAddress address, Instant after);

    /** Its reader agreed, so what was asked before counts no more. */
    void settle(MailAddress address);

    void forget(Instant before);
}
