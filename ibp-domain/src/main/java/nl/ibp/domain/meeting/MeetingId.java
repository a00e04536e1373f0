package nl.ibp.domain.meeting;

import java.util.UUID;

public record MeetingId(UUID value) {

    public static MeetingId create() {
        return new MeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
