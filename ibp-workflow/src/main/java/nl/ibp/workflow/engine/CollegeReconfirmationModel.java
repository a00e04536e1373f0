package nl.ibp.workflow.engine;

/** Ids in {@code college-reconfirmation.bpmn} and the names of its variables. */
final class CollegeReconfirmationModel {

    static final String PROCESS = "collegeReconfirmation";

    static final String CONFIRM_PARTICIPATION = "confirmParticipation";
    static final String NOTE_UNCONFIRMED = "noteUnconfirmed";

    static final String NOT_NEEDED_MESSAGE = "ibp.confirmationNotNeeded";

    static final String VAR_COLLEGE_SEAT = "collegeSeat";
    static final String VAR_CONFIRMED = "confirmed";
    static final String VAR_NOTING_SEATS = "notingSeats";

    private CollegeReconfirmationModel() {}
}
