package nl.ibp.workflow.account;

import java.util.Collection;
import java.util.Optional;

public interface SecondSteps {

    Optional<SecondStep> find(String username);

    /**
     * From now on, with these codes for who loses the telephone, and none from before.
     *
     * @return false when there is one already, which stays
     */
    boolean add(String username, SecondStep step, Collection<String> recoveryHashes);

    void remove(String username);

    /** @return false when this step or a later one counted already */
    boolean count(String username, long step);

    void replaceRecovery(String username, Collection<String> hashes);

    /** @return false when there is no such code, or it was used */
    boolean useRecovery(String username, String hash);

    int recoveryLeft(String username);
}
