package nl.ibp.workflow.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether people sign in by a provider too, and by which. */
@Component
public class SignOn {

    private final String issuer;

    public SignOn(@Value("${" + SignOnIsSet.ISSUER + ":}") String issuer) {
        this.issuer = issuer.strip();
    }

    public boolean isOn() {
        return !issuer.isEmpty();
    }

    /** The provider's own name for itself; empty where there is none. */
    public String issuer() {
        return issuer;
    }
}
