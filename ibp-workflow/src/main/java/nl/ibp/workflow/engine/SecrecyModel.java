package nl.ibp.workflow.engine;

/** Ids in {@code secrecy.bpmn} and the names of its variables. */
final class SecrecyModel {

    static final String PROCESS = "secrecy";

    static final String CONFIRM_SECRECY = "confirmSecrecy";
    static final String SECRECY_NOT_CONFIRMED = "secrecyNotConfirmed";

    static final String SECRECY_LIFTED_MESSAGE = "ibp.secrecyLifted";

    static final String VAR_SECRECY_ID = "secrecyId";
    static final String VAR_CLERK_SEAT = "clerkSeat";
    static final String VAR_CONFIRMATION_DUE = "confirmationDue";
    static final String VAR_SECRECY_CONFIRMED = "secrecyConfirmed";

    private SecrecyModel() {}
}
