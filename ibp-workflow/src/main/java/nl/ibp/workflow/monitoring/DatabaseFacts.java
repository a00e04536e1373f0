package nl.ibp.workflow.monitoring;

/** What the database says of itself. */
public interface DatabaseFacts {

    DatabaseInUse inUse();
}
