package nl.ibp.workflow.monitoring;

/**
 * The step records as somebody may be told of them, at one moment: whoever asks several things of them at once is told
 * nothing that contradicts itself, and what they may know is looked up once.
 */
record Told(StepColumns columns, Sightline sight, Telling telling) {}
