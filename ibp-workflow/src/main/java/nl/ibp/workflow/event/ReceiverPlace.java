package nl.ibp.workflow.event;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where a receiver is, whatever it is asked for there: whoever answers at one place is one receiver.
 *
 * @param port also where the address names none
 */
record ReceiverPlace(String scheme, String host, int port) {

    private static final int OF_HTTPS = 443;
    private static final int OF_HTTP = 80;

    /** @param address with a host */
    static ReceiverPlace of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? OF_HTTPS : OF_HTTP;
        int port = address.getPort() == -1 ? usual : address.getPort();
        return new ReceiverPlace(scheme, address.getHost().toLowerCase(Locale.ROOT), port);
    }

    /** Whoever names a host alone means the usual port of HTTPS. */
    boolean isAmong(Set<String> hosts) {
        return hosts.contains(host + ":" + port) || port == OF_HTTPS && hosts.contains(host);
    }
}
