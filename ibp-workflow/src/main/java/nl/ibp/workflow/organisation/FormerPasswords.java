package nl.ibp.workflow.organisation;

import java.util.List;

public interface FormerPasswords {

    /** The hashes of the last ones, the present one among them. */
    List<String> last(String username, int most);

    void add(String username, String hash);
}
