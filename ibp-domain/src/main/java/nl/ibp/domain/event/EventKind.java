package nl.ibp.domain.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * What other systems can be told, by the names they know: add, never rename. After the Dutch profile for CloudEvents a
 * type is named in reverse, by its domain in the plural, and says what happened to what.
 */
public enum EventKind {
    PROPOSAL_SUBMITTED("voorstel-ingediend"),
    COLLEGE_DECIDED("collegebesluit-genomen"),
    REFUSAL_CHOSEN("keuze-na-weigering-gemaakt"),
    INTAKE_DONE("intake-afgerond"),
    ROUTE_DETERMINED("route-bepaald"),
    ROUTE_ASSIGNED("route-aangewezen"),
    ROUTE_NOT_ASSIGNED_IN_TIME("route-niet-op-tijd-aangewezen"),
    CONSULTATION_OPENED("advies-gevraagd"),
    ADVICE_ESTABLISHED("advies-vastgesteld"),
    ADVICE_DEFERRED("advies-aangehouden"),
    ADVICE_UPHELD("advies-gehandhaafd"),
    NEW_ADVICE_ASKED("nieuw-advies-gevraagd"),
    RETURNED_FOR_REVISION("voorstel-teruggegeven"),
    WRITTEN_VOTE_BEGUN("schriftelijke-stemming-begonnen"),
    WRITTEN_VOTES_COUNTED("schriftelijke-stemming-geteld"),
    PASSED_ON_TO_BOARD("voorstel-doorgegeven-aan-bestuur"),
    MANDATE_ENDED("mandaat-geeindigd"),
    BOARD_DECIDED("bestuursbesluit-genomen"),
    COMMITMENT_RECORDED("toezegging-vastgelegd"),
    COMMITMENT_FOLLOWED("toezegging-bijgewerkt"),
    STATES_FILE_OPENED("statendossier-geopend"),
    LETTER_SENT("statenbrief-verzonden"),
    STATES_PROPOSAL_SUBMITTED("statenvoorstel-ingediend"),
    STATES_COMMITTEE_TREATED("statenvoorstel-behandeld"),
    STATES_DECIDED("statenbesluit-genomen"),
    SENT_TO_MINISTER("begrotingswijziging-toegezonden"),
    RECONFIRMED("deelname-heroverwogen"),
    PARTICIPATION_ASKED("deelname-gevraagd"),
    PARTICIPATION_CONFIRMED("deelname-bevestigd"),
    PARTICIPATION_NOT_CONFIRMED("deelname-niet-bevestigd"),
    CONSOLIDATED("resultaat-vastgesteld"),
    PROPOSAL_WITHDRAWN("voorstel-teruggetrokken"),
    PROPOSAL_PARKED("voorstel-geparkeerd"),
    PROPOSAL_RESUMED("voorstel-hervat"),
    REVOCATION_ASKED("herroeping-gevraagd"),
    REVOCATION_DECIDED("herroeping-besloten");

    private static final String DOMAIN = "nl.gebiedsvoorstellen.";

    /** Sent to try out whether somebody is there. */
    public static final String TEST_TYPE = DOMAIN + "proef";

    private final String code;

    EventKind(String code) {
        this.code = code;
    }

    /** {@code voorstel-ingediend} */
    public String code() {
        return code;
    }

    /** {@code nl.gebiedsvoorstellen.voorstel-ingediend} */
    public String type() {
        return DOMAIN + code;
    }

    public static Optional<EventKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
