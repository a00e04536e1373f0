package nl.ibp.workflow.monitoring;

import java.time.LocalDate;

/**
 * A dossier that stands at a stop of a process.
 *
 * @param since the day it came there; the earliest where several parts of it stand there
 * @param isLate work that it waits for there is past its term
 */
public record StandingDossier(ProposalRow row, LocalDate since, boolean isLate) {}
