package nl.ibp.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.PropertyResolver;

/** How people sign in by a provider, checked before anything starts. Nothing of it counts where none is named. */
final class SignOnSettings {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SignOnSettings() {}

    static void check(PropertyResolver properties, boolean demo) {
        LaunchSettings.webAddress(properties, "ibp.sign-on.issuer");
        Optional<URI> issuer =
                LaunchSettings.text(properties, "ibp.sign-on.issuer").map(URI::create);
        if (issuer.isEmpty()) {
            return;
        }
        // Who may change what the provider says on its way here could be anybody.
        if (!issuer.get().getScheme().equals("https")
                && !THIS_MACHINE.contains(issuer.get().getHost())) {
            throw LaunchFailure.malformedSetting("IBP_SIGN_ON_ISSUER", "https://aanmelden.example.nl/realms/ibp");
        }
        require(properties, "ibp.sign-on.client", "IBP_SIGN_ON_CLIENT");
        require(properties, "ibp.sign-on.secret", "IBP_SIGN_ON_SECRET");
        // The provider sends people back to one address alone, which is not to hang on how they came.
        if (!demo && LaunchSettings.text(properties, "ibp.public-url").isEmpty()) {
            throw LaunchFailure.malformedSetting("IBP_PUBLIC_URL", "https://ibp.example.nl");
        }
    }

    private static void require(PropertyResolver properties, String name, String variable) {
        if (LaunchSettings.text(properties, name).isEmpty()) {
            throw LaunchFailure.malformedSetting(variable, "een tekst", "a text");
        }
    }
}
