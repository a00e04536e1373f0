package nl.ibp.ui.security;

import nl.ibp.workflow.organisation.PasswordHashing;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** New passwords are kept as sign-in compares them. */
@Component
class EncodedPasswords implements PasswordHashing {

    private final PasswordEncoder encoder;

    EncodedPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean isOf(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
