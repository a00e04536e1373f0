package nl.ibp.domain.organisation;

/** What a seat does in its body. */
public enum SeatRole {
    POLICY_OFFICER,
    /** Acts for the college of a province; the secretary records what it decided. */
    COLLEGE,
    /** Griffier of Provinciale Staten. */
    STATES_CLERK,
    MEMBER,
    CHAIR,
    SECRETARY,
    BOARD,
    HEAD_GROUP,
    BUREAU,
    MANAGER,
    ADMINISTRATOR
}
