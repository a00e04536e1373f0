package nl.ibp.workflow.operations;

/** How this node uses its connections to the database. */
public interface ConnectionCounts {

    /**
     * @param most it may have
     * @param waiting who want one and find none free
     */
    record Connections(int inUse, int most, int waiting) {}

    Connections now();
}
