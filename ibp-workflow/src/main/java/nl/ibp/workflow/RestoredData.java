package nl.ibp.workflow;

/**
 * Some rows know the transaction that wrote them, so that readers can ask what is new. Restored on another server, whose
 * count of transactions is behind, they seem to come from the future, and would be passed over until then.
 */
public interface RestoredData {

    /** How many rows are numbered by another server. */
    long numberedElsewhere();

    /** Numbers them as if they were written now. */
    void renumber();
}
