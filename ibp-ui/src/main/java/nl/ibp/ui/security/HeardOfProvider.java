package nl.ibp.ui.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By what the sign-on provider can be asked again about somebody, and when it was heard last. */
class HeardOfProvider {

    private final String subject;
    private @Nullable String refreshToken;
    private Instant heardAt;

    /** @param refreshToken null where the provider gives none, so that nothing is heard until the next sign-in */
    HeardOfProvider(String subject, @Nullable String refreshToken, Instant heardAt) {
        this.subject = subject;
        this.refreshToken = refreshToken;
        this.heardAt = heardAt;
    }

    String subject() {
        return subject;
    }

    synchronized @Nullable String refreshToken() {
        return refreshToken;
    }

    synchronized Instant heardAt() {
        return heardAt;
    }

    synchronized void heard(@Nullable String nextRefreshToken, Instant at) {
        refreshToken = nextRefreshToken;
        heardAt = at;
    }
}
