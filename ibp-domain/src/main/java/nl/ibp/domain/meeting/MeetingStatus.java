package nl.ibp.domain.meeting;

public enum MeetingStatus {
    PLANNED,
    HELD,
    CANCELLED
}
