package nl.ibp.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.PropertyResolver;

/**
 * The proxies in front, which alone may say where a request comes from and whether it came over https: anybody can write
 * such headers. Single addresses, and IPv4 networks that end at a dot.
 *
 * @param pattern their addresses as the web server wants to know them
 */
record Proxies(String pattern) {

    private static final String EXAMPLE = "10.0.3.7, 10.244.0.0/16";

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?:/(8|16|24|32))?");
    private static final Predicate<String> SIX =
            Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*").asMatchPredicate();
    private static final int PARTS = 4;
    private static final int BITS = 8;

    static Optional<Proxies> of(PropertyResolver properties) {
        return LaunchSettings.text(properties, "ibp.proxies").map(Proxies::read);
    }

    private static Proxies read(String text) {
        return new Proxies(Arrays.stream(text.split(",", -1))
                .map(one -> pattern(one.strip()))
                .collect(Collectors.joining("|")));
    }

    private static String pattern(String one) {
        var numbers = NUMBERS.matcher(one);
        if (numbers.matches()) {
            return network(numbers.group(1), Optional.ofNullable(numbers.group(2)));
        }
        if (SIX.test(one)) {
            return Pattern.quote(written(one));
        }
        throw LaunchFailure.malformedSetting("IBP_PROXIES", EXAMPLE);
    }

    private static String network(String address, Optional<String> bits) {
        String[] parts = written(address).split("\\.", -1);
        int kept = bits.map(Integer::parseInt).orElse(PARTS * BITS) / BITS;
        for (int part = kept; part < PARTS; part++) {
            parts[part] = "\\d{1,3}";
        }
        return String.join("\\.", parts);
    }

    /** As the web server writes it. No name is asked for: it is an address already. */
    private static String written(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException wrong) {
            throw LaunchFailure.malformedSetting("IBP_PROXIES", EXAMPLE);
        }
    }
}
