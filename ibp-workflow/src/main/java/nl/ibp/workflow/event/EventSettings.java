package nl.ibp.workflow.event;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * How other systems are told.
 *
 * @param receivers {@code host}, which stands for its port 443, or {@code host:port} of those that may be; none where
 *     nobody is told
 * @param source who tells, as a URN
 * @param publicUrl where people and systems find this product; none where nobody said
 */
record EventSettings(Set<String> receivers, String source, Optional<URI> publicUrl) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Whoever runs the product says which hosts it calls: an administrator of the programme must not be able to have it
     * call others of its network. Others read along but where it is secret on the way, or stays within this machine.
     */
    boolean allows(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawQuery() != null) {
            return false;
        }
        ReceiverPlace place = ReceiverPlace.of(address);
        boolean isSafe = place.scheme().equals("https") || place.scheme().equals("http") && isThisMachine(place.host());
        return isSafe && place.isAmong(receivers);
    }

    static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host);
    }

    boolean isOn() {
        return !receivers.isEmpty();
    }

    /** By which a receiver can tell who asks. */
    String origin() {
        return publicUrl.map(URI::getHost).orElse("localhost");
    }

    Optional<URI> at(String path) {
        return publicUrl.map(base -> URI.create(base.toString().replaceFirst("/+$", "") + path));
    }
}
