package nl.ibp.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.env.PropertyResolver;

/**
 * The proxies in front, which alone may say where a request comes from and whether it came over https: anybody can write
 * such headers. Single addresses, and IPv4 networks of any size.
 *
 * @param pattern their addresses as the web server wants to know them
 */
record Proxies(String pattern) {

    private static final String EXAMPLE = "10.0.3.7, 10.244.0.0/16";

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?:/([1-9]|[12]\\d|3[0-2]))?");
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
        int kept = bits.map(Integer::parseInt).orElse(PARTS * BITS);
        String[] parts = written(address).split("\\.", -1);
        return IntStream.range(0, PARTS)
                .mapToObj(part -> numbers(Integer.parseInt(parts[part]), kept - part * BITS))
                .collect(Collectors.joining("\\."));
    }

    /** All numbers that begin with the same bits. */
    private static String numbers(int number, int bits) {
        if (bits <= 0) {
            return "\\d{1,3}";
        }
        int size = 1 << Math.max(0, BITS - bits);
        int first = number - number % size;
        return IntStream.range(first, first + size)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("|", "(?:", ")"));
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
