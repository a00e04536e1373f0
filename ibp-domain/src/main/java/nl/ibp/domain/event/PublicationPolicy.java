package nl.ibp.domain.event;

import java.util.Optional;
import nl.ibp.domain.record.RecordedEvent;

/**
 * What of a dossier's record other systems are told: everything that was decided and every step it takes. The compiler
 * holds that nothing that can be recorded is forgotten here.
 */
public final class PublicationPolicy {

    private PublicationPolicy() {}

    /** @return empty where it stays within the product */
    public static Optional<EventKind> of(RecordedEvent event) {
        return switch (event) {
            case PROPOSAL_SUBMITTED -> Optional.of(EventKind.PROPOSAL_SUBMITTED);
            case COLLEGE_DECIDED -> Optional.of(EventKind.COLLEGE_DECIDED);
            case REFUSAL_CHOSEN -> Optional.of(EventKind.REFUSAL_CHOSEN);
            case INTAKE_DONE -> Optional.of(EventKind.INTAKE_DONE);
            case ROUTE_DETERMINED -> Optional.of(EventKind.ROUTE_DETERMINED);
            case ROUTE_ASSIGNED -> Optional.of(EventKind.ROUTE_ASSIGNED);
            case ROUTE_NOT_ASSIGNED_IN_TIME -> Optional.of(EventKind.ROUTE_NOT_ASSIGNED_IN_TIME);
            case CONSULTATION_OPENED -> Optional.of(EventKind.CONSULTATION_OPENED);
            case ADVICE_ESTABLISHED -> Optional.of(EventKind.ADVICE_ESTABLISHED);
            case ADVICE_DEFERRED -> Optional.of(EventKind.ADVICE_DEFERRED);
            case ADVICE_UPHELD -> Optional.of(EventKind.ADVICE_UPHELD);
            case NEW_ADVICE_ASKED -> Optional.of(EventKind.NEW_ADVICE_ASKED);
            case RETURNED_FOR_REVISION -> Optional.of(EventKind.RETURNED_FOR_REVISION);
            case PUT_TO_WRITTEN_VOTE -> Optional.of(EventKind.WRITTEN_VOTE_BEGUN);
            case WRITTEN_VOTES_COUNTED -> Optional.of(EventKind.WRITTEN_VOTES_COUNTED);
            case PASSED_ON_TO_BOARD -> Optional.of(EventKind.PASSED_ON_TO_BOARD);
            case MANDATE_ENDED -> Optional.of(EventKind.MANDATE_ENDED);
            case BOARD_DECIDED -> Optional.of(EventKind.BOARD_DECIDED);
            case COMMITMENT_RECORDED -> Optional.of(EventKind.COMMITMENT_RECORDED);
            case COMMITMENT_FOLLOWED -> Optional.of(EventKind.COMMITMENT_FOLLOWED);
            case STATES_FILE_OPENED -> Optional.of(EventKind.STATES_FILE_OPENED);
            case LETTER_SENT -> Optional.of(EventKind.LETTER_SENT);
            case STATES_PROPOSAL_SUBMITTED -> Optional.of(EventKind.STATES_PROPOSAL_SUBMITTED);
            case STATES_COMMITTEE_TREATED -> Optional.of(EventKind.STATES_COMMITTEE_TREATED);
            case STATES_DECIDED -> Optional.of(EventKind.STATES_DECIDED);
            case SENT_TO_MINISTER -> Optional.of(EventKind.SENT_TO_MINISTER);
            case RECONFIRMED -> Optional.of(EventKind.RECONFIRMED);
            case PARTICIPATION_ASKED -> Optional.of(EventKind.PARTICIPATION_ASKED);
            case PARTICIPATION_CONFIRMED -> Optional.of(EventKind.PARTICIPATION_CONFIRMED);
            case PARTICIPATION_NOT_CONFIRMED -> Optional.of(EventKind.PARTICIPATION_NOT_CONFIRMED);
            case CONSOLIDATED -> Optional.of(EventKind.CONSOLIDATED);
            case PROPOSAL_WITHDRAWN -> Optional.of(EventKind.PROPOSAL_WITHDRAWN);
            case PROPOSAL_PARKED -> Optional.of(EventKind.PROPOSAL_PARKED);
            case PROPOSAL_RESUMED -> Optional.of(EventKind.PROPOSAL_RESUMED);
            case REVOCATION_ASKED -> Optional.of(EventKind.REVOCATION_ASKED);
            case REVOCATION_DECIDED -> Optional.of(EventKind.REVOCATION_DECIDED);

            // A draft is its own province's business until it is submitted.
            case PROPOSAL_STARTED -> Optional.empty();
            // What single members say while their body has not spoken; its advice or decision is told.
            case MEMBER_REVIEWED, VOTED_IN_WRITING, MEETING_REQUESTED -> Optional.empty();
            // How a body gets its members to answer.
            case MEMBERS_CHASED, REVIEWS_CLOSED_EARLY, REVIEWS_CLOSED -> Optional.empty();
            // How work is kept going: nothing of it was decided about the proposal.
            case TERM_EXTENDED,
                    TERM_SUSPENDED,
                    TERM_RESUMED,
                    WORK_ESCALATED,
                    WORK_CHASED,
                    UNCONFIRMED_NOTED,
                    WORK_RETRIED,
                    DOSSIER_REPAIRED -> Optional.empty();
            // About somebody's own affairs.
            case INTEREST_DECLARED, INTEREST_WITHDRAWN -> Optional.empty();
            // That something is secret, or was, is for its readers alone.
            case SECRECY_IMPOSED,
                    SECRECY_CONFIRMED,
                    SECRECY_WITHOUT_QUORUM,
                    SECRECY_MEETING_NAMED,
                    SECRECY_LAPSED,
                    SECRECY_LIFTED -> Optional.empty();
        };
    }
}
