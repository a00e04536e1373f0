package nl.ibp.workflow.demonstration;

import java.util.Set;

/**
 * Which initiatives the demonstration made already. They are remembered by the names they have in the memo, since
 * people may give a dossier another title.
 */
public interface MadeInitiatives {

    Set<String> names();

    /**
     * Marks an initiative as made, in the transaction that makes it. Who comes second waits for the first.
     *
     * @return false when it was made already
     */
    boolean mark(String name);
}
