package nl.ibp.workflow.session;

import java.util.UUID;

/** Names a session among us. It is not what a browser shows, so whoever reads it cannot become somebody else by it. */
public record SessionId(UUID value) {

    public static SessionId create() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
