package nl.ibp.workflow.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.event.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters about a receiver.
 *
 * @param kinds none where it is to be told of all
 * @param token by which the receiver lets us in; when something is changed, empty where it stays as it is, which it
 *     cannot for another receiver
 */
public record WantedSubscription(String name, String address, Set<EventKind> kinds, String token) {

    private static final int LONGEST_ADDRESS = 500;

    /** What a header can carry (RFC 6750). */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{8,2000}=*");

    /** Never holds what is entered as token. */
    @Override
    public String toString() {
        return "WantedSubscription[" + name + "]";
    }

    String checkedName() {
        String checked = Text.line("name", name);
        if (checked.isEmpty()) {
            throw Refused.because("name", "CONNECTION_NAME_REQUIRED");
        }
        return checked;
    }

    /** @throws Refused with every reason at once */
    void require(EventSettings settings) {
        require(settings, token.isBlank() ? "CONNECTION_TOKEN_REQUIRED" : "");
    }

    /**
     * @param before where it was told so far
     * @throws Refused with every reason at once
     */
    void requireInsteadOf(URI before, EventSettings settings) {
        require(settings, token.isBlank() && isElsewhere(before) ? "CONNECTION_TOKEN_OF_OTHER_RECEIVER" : "");
    }

    /** Whether it is another receiver, who is to know nothing by which the one before lets us in. */
    boolean isElsewhere(URI before) {
        URI after = uri();
        return after != null && !ReceiverPlace.of(after).equals(ReceiverPlace.of(before));
    }

    private void require(EventSettings settings, String withoutToken) {
        List<Problem> problems = new ArrayList<>();
        try {
            checkedName();
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
        if (uri() == null) {
            problems.add(Problem.of("address", "CONNECTION_ADDRESS_MALFORMED"));
        } else if (!settings.allows(uri())) {
            problems.add(Problem.of("address", "CONNECTION_HOST_NOT_ALLOWED"));
        }
        if (!withoutToken.isEmpty()) {
            problems.add(Problem.of("token", withoutToken));
        } else if (!token.isBlank() && !TOKEN.matcher(token.strip()).matches()) {
            problems.add(Problem.of("token", "CONNECTION_TOKEN_MALFORMED"));
        }
        Refused.ifAny(problems);
    }

    @Nullable
    URI uri() {
        try {
            URI uri = new URI(address.strip());
            return address.length() <= LONGEST_ADDRESS && uri.getHost() != null && uri.getFragment() == null
                    ? uri
                    : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
