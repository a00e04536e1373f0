package nl.ibp.workflow.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether accounts of the demonstration sign in. Everybody knows their password, so that outside demo mode they are as
 * good as none, and who has no other does no work.
 */
@Component
public class DemoMode {

    private final boolean on;

    public DemoMode(@Value("${ibp.demo:false}") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}
