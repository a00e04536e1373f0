package nl.ibp.workflow.account;

import java.util.Locale;
import nl.ibp.workflow.SealedTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether accounts have a second step: never, for who wants it, or for all. Without a key to seal secrets with nobody gets
 * one.
 */
@Component
public class SecondStepSetting {

    private final boolean off;
    private final boolean offered;
    private final boolean required;

    SecondStepSetting(@Value("${ibp.second-factor:offered}") String setting, SealedTexts seal) {
        String value = setting.strip().toLowerCase(Locale.ROOT);
        off = value.equals("off");
        offered = seal.isOn() && !off;
        required = offered && value.equals("required");
    }

    /** Also for who has one. Only where somebody says so: a key that is lost must not open the door. */
    public boolean isOff() {
        return off;
    }

    public boolean isOffered() {
        return offered;
    }

    public boolean isRequired() {
        return required;
    }
}
