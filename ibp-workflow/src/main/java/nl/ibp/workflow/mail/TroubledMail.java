package nl.ibp.workflow.mail;

import java.time.Instant;
import nl.ibp.domain.organisation.PersonId;

/**
 * A mail that did not arrive, or of which nobody knows whether it did.
 *
 * @param inDoubt it was handed over, and the answer never came
 * @param problem what the mail server answered; may be empty
 */
public record TroubledMail(
        long id, PersonId person, MailEvent event, int attempts, Instant at, boolean inDoubt, String problem) {}
