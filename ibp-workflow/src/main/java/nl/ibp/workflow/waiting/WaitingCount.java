package nl.ibp.workflow.waiting;

import nl.ibp.domain.organisation.BodyId;

/**
 * How much waits for a body.
 *
 * @param late how much of it is past its term
 */
public record WaitingCount(BodyId body, int open, int late) {}
