package nl.ibp.workflow.monitoring;

/** @param process the id of the model, the same in all its versions */
public record ModelVersion(String process, int number) {}
