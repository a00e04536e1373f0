package nl.ibp.launch;

import java.util.Optional;
import nl.ibp.workflow.organisation.AccountName;
import nl.ibp.workflow.organisation.PasswordPolicy;

/** The account to begin with, as whoever starts IBP names it; the password shows in no log. */
record Administrator(String name, Optional<String> password) {

    static final String USUAL_NAME = "beheer";

    Administrator {
        if (!AccountName.isWellFormed(name)) {
            throw LaunchFailure.malformedSetting(
                    "IBP_ADMINISTRATOR",
                    "een naam van 3 tot 100 kleine letters, cijfers, punten en streepjes",
                    "a name of 3 to 100 small letters, digits, dots and hyphens");
        }
        if (password.flatMap(PasswordPolicy::problem).isPresent()) {
            throw LaunchFailure.malformedSetting(
                    "IBP_ADMINISTRATOR_PASSWORD",
                    "een wachtwoord van %d tot %d tekens".formatted(PasswordPolicy.SHORTEST, PasswordPolicy.MOST_BYTES),
                    "a password of %d to %d characters".formatted(PasswordPolicy.SHORTEST, PasswordPolicy.MOST_BYTES));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
