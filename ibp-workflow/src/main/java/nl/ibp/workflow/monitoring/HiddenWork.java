package nl.ibp.workflow.monitoring;

/**
 * Open work in dossiers that are secret for the reader, without saying whose it is: a seat would tell which committee has
 * the dossier, or who is late with it.
 *
 * @param late how much of it is past its term
 */
public record HiddenWork(int open, int late) {}
