package nl.ibp.api.word;

import nl.ibp.api.request.Words;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RouteKind;

/** Words on proposals and their path. */
public final class ProposalWords {

    public static final Words<ProposalStatus> STATUS = Words.of(ProposalStatus.class, status -> switch (status) {
        case DRAFT -> "concept";
        case COLLEGES -> "colleges";
        case REFUSED_BY_COLLEGE -> "geweigerd-door-college";
        case INTAKE -> "intake";
        case ROUTING -> "route";
        case OFFICIAL_ADVICE -> "ambtelijk-advies";
        case ADMINISTRATIVE_ADVICE -> "bestuurlijk-advies";
        case BOARD -> "bestuur";
        case STATES -> "staten";
        case CONSOLIDATION -> "resultaat";
        case REVISION -> "herziening";
        case COMPLETE -> "compleet";
        case PARTIAL -> "deels";
        case LAPSED -> "vervallen";
        case REJECTED -> "afgewezen";
        case NOTED -> "voor-kennisgeving";
        case WITHDRAWN -> "teruggetrokken";
        case REVOKED -> "herroepen";
    });

    public static final Words<Precision> PRECISION = Words.of(Precision.class, precision -> switch (precision) {
        case DAY -> "dag";
        case MONTH -> "maand";
        case SEASON -> "seizoen";
        case YEAR -> "jaar";
        case UNTIL -> "uiterlijk";
        case PRO_MEMORIE -> "pm";
        case NONE -> "geen";
    });

    public static final Words<RouteKind> ROUTE = Words.of(RouteKind.class, kind -> switch (kind) {
        case COMMITTEES -> "commissies";
        case BOARD -> "bestuur";
        case ASSIGN -> "aan-te-wijzen";
    });

    public static final Words<IntakeResult> INTAKE = Words.of(IntakeResult.class, result -> switch (result) {
        case COMPLETE -> "volledig";
        case INCOMPLETE -> "aanvullen";
        case NO_COMMITTEE -> "geen-commissie";
    });

    public static final Words<RefusalChoice> AFTER_REFUSAL = Words.of(RefusalChoice.class, choice -> switch (choice) {
        case CONTINUE_WITHOUT -> "doorgaan-zonder";
        case ASK_AGAIN -> "opnieuw-vragen";
        case REVISE -> "herzien";
        case WITHDRAW -> "terugtrekken";
    });

    private ProposalWords() {}
}
