package nl.ibp.api.word;

import nl.ibp.api.request.Words;
import nl.ibp.workflow.inbox.TaskKind;

/** Words on open work. */
public final class TaskWords {

    public static final Words<TaskKind> KIND = Words.of(TaskKind.class, kind -> switch (kind) {
        case DRAFT_PROPOSAL -> "voorstel-schrijven";
        case REVISE_PROPOSAL -> "voorstel-herzien";
        case COLLEGE_DECIDES -> "collegebesluit";
        case CHOOSE_AFTER_REFUSAL -> "keuze-na-weigering";
        case CHECK_COMPLETENESS -> "volledigheid";
        case ASSIGN_ROUTE -> "route";
        case REVIEW_BY_MEMBER -> "standpunt";
        case ESTABLISH_ADVICE -> "advies";
        case BOARD_DECIDES -> "bestuursbesluit";
        case RECORD_COMMITMENTS -> "toezeggingen";
        case SEND_STATES_LETTER -> "statenbrief";
        case DRAFT_STATES_PROPOSAL -> "statenvoorstel";
        case TREAT_IN_STATES_COMMITTEE -> "statencommissie";
        case STATES_DECIDE -> "statenbesluit";
        case SEND_TO_MINISTER -> "toezending-minister";
        case CONSOLIDATE -> "resultaat";
        case VOTE_IN_WRITING -> "schriftelijke-stem";
        case DECIDE_UNDER_MANDATE -> "mandaatbesluit";
        case RECONFIRM -> "herbevestiging";
        case RESUME_PROPOSAL -> "hervatting";
        case DECIDE_REVOCATION -> "herroepingsbesluit";
        case JUDGE_NEW_ADVICE -> "nieuw-advies";
        case CONFIRM_PARTICIPATION -> "deelname";
        case NOTE_UNCONFIRMED -> "onbevestigde-deelname";
        case CONFIRM_SECRECY -> "bekrachtiging-geheimhouding";
    });

    private TaskWords() {}
}
