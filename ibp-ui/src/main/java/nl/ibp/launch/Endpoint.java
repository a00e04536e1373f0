package nl.ibp.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Where browsers find us; without an address every one of this machine's. */
record Endpoint(Optional<String> address, int port) {

    /** Asked before the database starts, because that takes longer. */
    void requireFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(address.map(host -> new InetSocketAddress(host, port))
                    .orElseGet(() -> new InetSocketAddress(port)));
        } catch (IOException | IllegalArgumentException e) {
            throw explain(e);
        }
    }

    private LaunchFailure explain(Exception failure) {
        String reason = String.valueOf(failure.getMessage());
        return reason.contains("in use")
                ? LaunchFailure.portTaken(port)
                : LaunchFailure.cannotListen(address.orElse("*") + ":" + port, reason);
    }
}
