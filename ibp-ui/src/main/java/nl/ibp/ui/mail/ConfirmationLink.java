package nl.ibp.ui.mail;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.ibp.workflow.mail.ConfirmationKey;

/** The link by which somebody says that an address is theirs: to their own settings, where they must be signed in. */
public final class ConfirmationLink {

    /** Where people settle what is theirs; no page of this package. */
    static final String SETTINGS = "instellingen";

    private static final String PARAMETER = "bevestig";

    private ConfirmationLink() {}

    /** Relative to the base of the application. */
    static String addressOf(ConfirmationKey key) {
        return SETTINGS + "?" + PARAMETER + "=" + key.value();
    }

    /** Empty when somebody came by another way. */
    public static Optional<ConfirmationKey> keyIn(QueryParameters parameters) {
        return parameters.getSingleParameter(PARAMETER).map(ConfirmationKey::new);
    }
}
