package nl.ibp.launch;

import nl.ibp.workflow.organisation.FirstAdministrator;
import nl.ibp.workflow.organisation.PasswordPolicy;
import nl.ibp.workflow.organisation.SignOn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can sign in without the demonstration, or says what is to be done about it. */
@Component
class FirstAccount {

    private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

    private final FirstAdministrator administrators;
    private final SignOn signOn;
    private final Environment settings;

    FirstAccount(FirstAdministrator administrators, SignOn signOn, Environment settings) {
        this.administrators = administrators;
        this.signOn = signOn;
        this.settings = settings;
    }

    void make() {
        if (!administrators.isMissing()) {
            return;
        }
        String name = settings.getProperty("ibp.administrator", Administrator.USUAL_NAME);
        String password = settings.getProperty("ibp.administrator.password", "");
        if (password.isEmpty() && signOn.isOn()) {
            // Whom the provider gives the administrator's seat can.
            return;
        }
        if (password.isEmpty()) {
            log.warn(
                    "Niemand kan zich nog aanmelden. Start IBP opnieuw met IBP_ADMINISTRATOR_PASSWORD (ten minste {}"
                            + " tekens) voor een eerste account, {}. | Nobody can sign in yet. Start IBP again with"
                            + " IBP_ADMINISTRATOR_PASSWORD for a first account.",
                    PasswordPolicy.SHORTEST,
                    name);
            return;
        }
        administrators.make(name, password);
        log.info("Het eerste account is gemaakt: {}, voor de beheerder", name);
    }
}
