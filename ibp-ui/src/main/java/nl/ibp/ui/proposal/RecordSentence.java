package nl.ibp.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.TaskKind;

/** Says in a plain sentence what happened. */
final class RecordSentence {

    private final NameBook names;
    private final Locale locale;

    RecordSentence(NameBook names, Locale locale) {
        this.names = names;
        this.locale = locale;
    }

    String of(RecordEntry entry) {
        return switch (entry.event()) {
            case PROPOSAL_SUBMITTED, RETURNED_FOR_REVISION -> text(entry, number(entry, "version"));
            case COLLEGE_DECIDED ->
                text(entry, province(entry), word(entry, "college", "outcome"), number(entry, "version"));
            case REFUSAL_CHOSEN -> text(entry, word(entry, "choice", "choice"));
            case INTAKE_DONE -> intake(entry);
            case ROUTE_DETERMINED -> route(entry);
            case ROUTE_ASSIGNED -> route(entry);
            case CONSULTATION_OPENED -> opened(entry);
            case ADVICE_UPHELD ->
                text(
                        entry,
                        body(entry),
                        word(entry, "position", "position"),
                        number(entry, "given"),
                        number(entry, "version"),
                        detail(entry, "reasons"));
            case NEW_ADVICE_ASKED -> withReasons(entry, text(entry, body(entry), number(entry, "version")));
            case INTEREST_DECLARED -> withReasons(entry, text(entry, body(entry)));
            case INTEREST_WITHDRAWN -> text(entry, body(entry));
            case MEMBER_REVIEWED -> text(entry, body(entry), word(entry, "position", "position"));
            case ADVICE_ESTABLISHED ->
                text(entry, body(entry), word(entry, "position", "position"), number(entry, "version"));
            case ADVICE_DEFERRED -> text(entry, body(entry));
            case MEMBERS_CHASED, REVIEWS_CLOSED_EARLY -> text(entry, body(entry), number(entry, "count"));
            case REVIEWS_CLOSED -> text(entry, body(entry), number(entry, "missing"));
            case BOARD_DECIDED -> board(entry);
            case STATES_FILE_OPENED, SENT_TO_MINISTER -> text(entry, province(entry));
            case LETTER_SENT -> text(entry, province(entry), detail(entry, "subject"));
            case STATES_PROPOSAL_SUBMITTED -> text(entry, province(entry), amount(entry));
            case STATES_COMMITTEE_TREATED -> text(entry, province(entry), word(entry, "agenda", "result"));
            case STATES_DECIDED -> text(entry, province(entry), word(entry, "states", "outcome"));
            case COMMITMENT_RECORDED -> text(entry, detail(entry, "request"), word(entry, "commitment", "outcome"));
            case CONSOLIDATED -> text(entry, word(entry, "result", "result"));
            case PROPOSAL_WITHDRAWN, PROPOSAL_PARKED, REVOCATION_ASKED, PASSED_ON_TO_BOARD ->
                text(entry, detail(entry, "reasons"));
            case PARTICIPATION_ASKED, PARTICIPATION_CONFIRMED -> text(entry, province(entry));
            case PARTICIPATION_NOT_CONFIRMED -> text(entry, province(entry), detail(entry, "reasons"));
            case UNCONFIRMED_NOTED -> noted(entry);
            case SECRECY_IMPOSED -> text(entry, body(entry), on(entry), ground(entry));
            case SECRECY_CONFIRMED, SECRECY_WITHOUT_QUORUM -> text(entry, province(entry), on(entry));
            case SECRECY_MEETING_NAMED -> text(entry, province(entry), on(entry), day(entry, "day"));
            case SECRECY_LAPSED -> lapsed(entry);
            case SECRECY_LIFTED -> text(entry, body(entry), on(entry));
            case PUT_TO_WRITTEN_VOTE, MEETING_REQUESTED -> text(entry, body(entry));
            case VOTED_IN_WRITING -> text(entry, body(entry), vote(entry));
            case WRITTEN_VOTES_COUNTED ->
                text(
                        entry,
                        body(entry),
                        number(entry, "inFavour"),
                        number(entry, "against"),
                        number(entry, "silent"),
                        word(entry, "written", "result"));
            case RECONFIRMED ->
                I18NProvider.translate(
                        locale,
                        "dossier.event.RECONFIRMED" + (Boolean.parseBoolean(detail(entry, "stands")) ? "" : ".not"),
                        province(entry));
            case COMMITMENT_FOLLOWED -> text(entry, detail(entry, "request"), word(entry, "commitment.state", "state"));
            case PROPOSAL_STARTED, ROUTE_NOT_ASSIGNED_IN_TIME, MANDATE_ENDED, WORK_RETRIED, DOSSIER_REPAIRED ->
                text(entry);
            case PROPOSAL_RESUMED -> text(entry, day(entry, "since"), detail(entry, "reasons"));
            case REVOCATION_DECIDED ->
                text(entry, word(entry, "revocation", "outcome"), number(entry, "version"), detail(entry, "reasons"));
            case TERM_EXTENDED, TERM_SUSPENDED, TERM_RESUMED ->
                text(entry, work(entry), whose(entry), day(entry, "due"), detail(entry, "reasons"));
            case WORK_CHASED -> chased(entry);
            case WORK_ESCALATED -> text(entry, work(entry), seat(entry, "at"), day(entry, "due"), seat(entry, "told"));
        };
    }

    private String chased(RecordEntry entry) {
        return entry.details().containsKey("due")
                ? text(entry, work(entry), seat(entry, "at"), day(entry, "due"))
                : I18NProvider.translate(locale, "dossier.event.WORK_CHASED.noTerm", work(entry), seat(entry, "at"));
    }

    private String intake(RecordEntry entry) {
        String result = word(entry, "intake", "result");
        String remarks = detail(entry, "remarks");
        return remarks.isEmpty()
                ? text(entry, result)
                : I18NProvider.translate(locale, "dossier.event.INTAKE_DONE.remarks", result, remarks);
    }

    private String opened(RecordEntry entry) {
        String sentence = text(entry, body(entry), number(entry, "version"));
        String recused = seats(detail(entry, "recused"));
        return recused.isEmpty()
                ? sentence
                : sentence + " " + I18NProvider.translate(locale, "dossier.event.recused", recused);
    }

    private String withReasons(RecordEntry entry, String sentence) {
        String reasons = detail(entry, "reasons");
        return reasons.isEmpty()
                ? sentence
                : sentence + " " + I18NProvider.translate(locale, "dossier.event.reasons", reasons);
    }

    private String seats(String ids) {
        return Arrays.stream(ids.split(","))
                .filter(id -> !id.isBlank())
                .map(id -> names.seatInBody(new SeatId(id), locale))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String noted(RecordEntry entry) {
        String remarks = detail(entry, "remarks");
        return remarks.isEmpty()
                ? I18NProvider.translate(locale, "dossier.event." + entry.event() + ".none")
                : text(entry, remarks);
    }

    private String board(RecordEntry entry) {
        String decided = text(entry, word(entry, "board", "outcome"), number(entry, "version"));
        String manner = detail(entry, "manner");
        String sentence = manner.isEmpty() || manner.equals(DecisionManner.MEETING.name())
                ? decided
                : decided + " " + I18NProvider.translate(locale, "dossier.event.manner." + manner);
        return Boolean.parseBoolean(detail(entry, "contrary"))
                ? sentence + " " + I18NProvider.translate(locale, "dossier.event.contrary")
                : sentence;
    }

    private String vote(RecordEntry entry) {
        String word = I18NProvider.translate(locale, "board.vote." + detail(entry, "vote"));
        return word.substring(0, 1).toLowerCase(locale) + word.substring(1);
    }

    private String route(RecordEntry entry) {
        String bodies = Arrays.stream(detail(entry, "bodies").split(","))
                .filter(body -> !body.isBlank())
                .map(body -> names.body(new BodyId(body), locale))
                .collect(Collectors.joining(", "));
        return bodies.isEmpty()
                ? I18NProvider.translate(locale, "dossier.event." + entry.event() + ".none")
                : text(entry, bodies);
    }

    private String lapsed(RecordEntry entry) {
        String sentence = text(entry, province(entry), on(entry));
        return "TERM".equals(detail(entry, "by"))
                ? sentence + " " + I18NProvider.translate(locale, "dossier.event.SECRECY_LAPSED.term")
                : sentence;
    }

    private String on(RecordEntry entry) {
        return I18NProvider.translate(locale, "secrecy.on." + detail(entry, "on"));
    }

    private String ground(RecordEntry entry) {
        return I18NProvider.translate(locale, "secrecy.ground." + detail(entry, "ground"));
    }

    private String text(RecordEntry entry, Object... parameters) {
        return I18NProvider.translate(locale, "dossier.event." + entry.event(), parameters);
    }

    private String word(RecordEntry entry, String kind, String name) {
        String word = I18NProvider.translate(locale, "dossier." + kind + "." + detail(entry, name));
        return word.substring(0, 1).toLowerCase(locale) + word.substring(1);
    }

    private String body(RecordEntry entry) {
        return names.body(new BodyId(detail(entry, "body")), locale);
    }

    private String province(RecordEntry entry) {
        return names.province(new ProvinceCode(detail(entry, "province")));
    }

    private String work(RecordEntry entry) {
        return I18NProvider.translate(locale, TaskText.title(TaskKind.valueOf(detail(entry, "work"))));
    }

    private String seat(RecordEntry entry, String name) {
        return names.seat(new SeatId(detail(entry, name)), locale);
    }

    // A round has one term for all its members.
    private String whose(RecordEntry entry) {
        return entry.details().containsKey("round")
                ? names.body(names.bodyOf(new SeatId(detail(entry, "at"))), locale)
                : seat(entry, "at");
    }

    private String day(RecordEntry entry, String name) {
        return Formats.in(locale).date(LocalDate.parse(detail(entry, name)));
    }

    private String amount(RecordEntry entry) {
        return Formats.in(locale).amount(new BigDecimal(detail(entry, "amount")));
    }

    private static int number(RecordEntry entry, String name) {
        return Integer.parseInt(detail(entry, name));
    }

    private static String detail(RecordEntry entry, String name) {
        return entry.details().getOrDefault(name, "");
    }
}
