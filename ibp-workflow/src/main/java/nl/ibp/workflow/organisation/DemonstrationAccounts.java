package nl.ibp.workflow.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Accounts that the demonstration made. Everybody knows their password, so that outside demo mode they are as good as
 * none, and who has no other does no work.
 */
@Component
public class DemonstrationAccounts {

    private final boolean signIn;

    public DemonstrationAccounts(@Value("${ibp.demo:false}") boolean demoMode) {
        signIn = demoMode;
    }

    public boolean signIn() {
        return signIn;
    }
}
