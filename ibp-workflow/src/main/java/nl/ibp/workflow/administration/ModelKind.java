package nl.ibp.workflow.administration;

/** What a model describes. */
public enum ModelKind {
    PROCESS(".bpmn"),
    DECISION(".dmn");

    private final String extension;

    ModelKind(String extension) {
        this.extension = extension;
    }

    /** Of its files, with the point. */
    public String extension() {
        return extension;
    }
}
