package nl.ibp.workflow.session;

import java.time.Instant;
import nl.ibp.workflow.organisation.SignOnSubject;

/**
 * The session at a sign-on provider that one here came out of.
 *
 * @param sid what the provider calls it; empty where it does not say
 * @param saidAt when it let somebody in, by its own clock
 */
public record ProviderSession(SignOnSubject subject, String sid, Instant saidAt) {}
