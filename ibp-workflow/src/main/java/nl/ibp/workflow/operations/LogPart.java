package nl.ibp.workflow.operations;

/** A part of the program that can be had to tell more of what it does. */
public enum LogPart {
    PRODUCT("nl.ibp"),
    ENGINE("org.camunda"),
    SECURITY("org.springframework.security");

    private final String logger;

    LogPart(String logger) {
        this.logger = logger;
    }

    public String logger() {
        return logger;
    }
}
