package nl.ibp.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/** What people call a node: as they named it, or else the machine and the port. */
final class NodeAddress {

    private NodeAddress() {}

    static String of(PropertyResolver settings) {
        return LaunchSettings.text(settings, "ibp.node")
                .orElseGet(() -> machine() + ":" + settings.getProperty("server.port", "8080"));
    }

    // Most systems and all containers say it without asking anybody.
    private static String machine() {
        return Optional.ofNullable(System.getenv("HOSTNAME"))
                .filter(name -> !name.isBlank())
                .orElseGet(NodeAddress::asked);
    }

    private static String asked() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
