package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.SeatHolder;
import org.springframework.beans.factory.BeanFactory;

/** Every kind of work is done in every way there is, each by the example that the document gives of it. */
final class TaskScenario {

    private final ContractClient nobody;
    private final Contract contract;
    private final BeanFactory beans;
    private final PathDriver paths;
    private final Set<String> sent;
    private final Map<String, ContractClient> clients = new HashMap<>();

    /** @param sent gathers the examples that were sent */
    TaskScenario(ContractClient nobody, BeanFactory beans, Set<String> sent) {
        this.nobody = nobody;
        this.contract = nobody.contract();
        this.beans = beans;
        this.paths = new PathDriver(beans);
        this.sent = sent;
    }

    void play() {
        newCollege();
        routes();
        mandates();
        standsStillAndIsRevoked();
        secrecy();
        DossierPath path = untilTheCommittees();
        committees(path);
        board(path);
        states(path);
        comesBack();
        guards();
    }

    private ContractClient at(String seat) {
        return clients.computeIfAbsent(seat, nobody::as);
    }

    private Answer complete(OpenTask task, JsonNode body) {
        return at(task.seat().value()).post(address(task) + "/afrondingen", body);
    }

    private static String address(OpenTask task) {
        return "/v1/taken/" + task.id();
    }

    private Answer done(OpenTask task, String example) {
        Answer answer = complete(task, contract.example("rondTaakAf", example));
        assertThat(answer.status()).as("%s: %s", example, answer.text()).isEqualTo(200);
        sent.add(example);
        return answer;
    }

    private Answer done(DossierPath path, TaskKind kind, String example) {
        return done(path.work().only(kind), example);
    }

    // First of all, since whoever holds its seats loses them to the new college.
    private void newCollege() {
        DossierPath path = paths.chemelot().throughIntake().newCollege();
        done(path, TaskKind.CONFIRM_PARTICIPATION, "deelname");
        done(path.work().of(TaskKind.NOTE_UNCONFIRMED).get(0), "onbevestigdeDeelname");
    }

    private DossierPath withoutCommittee() {
        return paths.chemelot().submit().allCollegesEndorse().intake(IntakeResult.NO_COMMITTEE);
    }

    private void routes() {
        DossierPath toBoard = withoutCommittee();
        done(toBoard, TaskKind.ASSIGN_ROUTE, "routeRechtstreeksNaarBestuur");
        assertThat(toBoard.status()).isEqualTo(ProposalStatus.BOARD);

        DossierPath toCommittees = withoutCommittee();
        done(toCommittees, TaskKind.ASSIGN_ROUTE, "routeCommissiesLatenAdviseren");
        assertThat(toCommittees.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
    }

    private void mandates() {
        Mandating mandating = beans.getBean(Mandating.class);
        LocalDate today = LocalDate.ofInstant(OpenApiContractTest.DAY, java.time.ZoneOffset.UTC);
        var mandate = mandating.grant(
                SeatHolder.of("ipo-bestuur"),
                new Mandating.Grant(
                        "Bestuur",
                        Set.of(new SeatId("bestuur-groningen"), new SeatId("bestuur-gelderland")),
                        Set.of(new ThemeNumber(8)),
                        today,
                        today.plusMonths(1)));
        done(paths.underThemes(8).throughIntake(), TaskKind.DECIDE_UNDER_MANDATE, "mandaatbesluitBesluiten");
        done(paths.underThemes(8).throughIntake(), TaskKind.DECIDE_UNDER_MANDATE, "mandaatbesluitDoorgevenAanBestuur");
        mandating.end(SeatHolder.of("ipo-bestuur"), mandate, "Einde van de test.");
    }

    private void standsStillAndIsRevoked() {
        DossierPath parked = paths.chemelot().parked();
        done(parked, TaskKind.RESUME_PROPOSAL, "hervatting");

        DossierPath adopted = paths.chemelot().toStates();
        done(adopted, TaskKind.SEND_STATES_LETTER, "statenbrief");
        adopted.revocationAsked();
        done(adopted, TaskKind.DECIDE_REVOCATION, "herroepingsbesluit");
        assertThat(adopted.status()).isEqualTo(ProposalStatus.REVOKED);
    }

    private void secrecy() {
        DossierPath path = paths.chemelot().throughIntake().secrecy().imposedBy("gs-limburg");
        Answer named = done(path, TaskKind.CONFIRM_SECRECY, "bekrachtigingGeheimhoudingVergaderdagNoemen");
        assertThat(named.json().path("afgerond").asBoolean()).isFalse();

        Answer decided = done(path, TaskKind.CONFIRM_SECRECY, "bekrachtigingGeheimhoudingBesluitVastleggen");
        assertThat(decided.json().path("afgerond").asBoolean()).isTrue();
    }

    private DossierPath untilTheCommittees() {
        DossierPath path = paths.foodValley();
        done(path, TaskKind.DRAFT_PROPOSAL, "voorstelSchrijven");
        done(path.work().at("gs-gelderland", TaskKind.COLLEGE_DECIDES), "collegebesluit1");
        done(path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES), "collegebesluit2");
        done(path, TaskKind.CHOOSE_AFTER_REFUSAL, "keuzeNaWeigering");
        done(path, TaskKind.REVISE_PROPOSAL, "voorstelHerzien");
        path.allCollegesEndorse();
        done(path, TaskKind.CHECK_COMPLETENESS, "volledigheid2");
        path.submit().allCollegesEndorse();
        done(path, TaskKind.CHECK_COMPLETENESS, "volledigheid1");
        return path;
    }

    private void committees(DossierPath path) {
        List<OpenTask> reviews = path.at("aac-re").openReviews();
        done(reviews.get(0), "standpuntStandpuntGeven1");
        done(reviews.get(1), "standpuntStandpuntGeven2");
        done(reviews.get(2), "standpuntOnthouden");
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);
        done(path.at("aac-re").chairTask(), "adviesVaststellen");

        path.at("aac-vp").everyMemberReviews(Position.POSITIVE);
        done(path.at("aac-vp").chairTask(), "adviesInStemmingBrengen");
        List<OpenTask> votes = path.work().of(TaskKind.VOTE_IN_WRITING);
        done(votes.get(0), "schriftelijkeStemStemmen");
        done(votes.get(1), "schriftelijkeStemVergaderingVragen");
        path.at("aac-vp").chairEstablishes(Position.POSITIVE);
        path.committeesAgree();
    }

    private void board(DossierPath path) {
        done(path, TaskKind.BOARD_DECIDES, "bestuursbesluitInStemmingBrengen");
        path.inWriting().requestMeeting();
        done(path, TaskKind.BOARD_DECIDES, "bestuursbesluitHoofdelijkStemmen");
        done(path, TaskKind.RECORD_COMMITMENTS, "toezeggingen");

        done(withoutCommittee().assignedToBoard(), TaskKind.BOARD_DECIDES, "bestuursbesluitBesluiten");
    }

    private void states(DossierPath path) {
        done(path.work().at("gs-utrecht", TaskKind.DRAFT_STATES_PROPOSAL), "statenvoorstel");
        done(path.work().at("ps-utrecht", TaskKind.TREAT_IN_STATES_COMMITTEE), "statencommissieRijp");
        done(path.work().at("ps-utrecht", TaskKind.STATES_DECIDE), "statenbesluit2");
        done(path.work().at("gs-utrecht", TaskKind.SEND_TO_MINISTER), "toezendingMinister");

        done(path.work().at("gs-gelderland", TaskKind.DRAFT_STATES_PROPOSAL), "statenvoorstel");
        done(path.work().at("ps-gelderland", TaskKind.TREAT_IN_STATES_COMMITTEE), "statencommissieNietRijp");
        path.states("gelderland").proposes().committeeFindsUrgent();
        done(path.work().at("ps-gelderland", TaskKind.STATES_DECIDE), "statenbesluit1");
        path.states("gelderland").sendsToMinister();

        done(path, TaskKind.RECONFIRM, "herbevestiging");
        done(path, TaskKind.CONSOLIDATE, "resultaat");
        assertThat(path.status()).isEqualTo(ProposalStatus.COMPLETE);
    }

    private void comesBack() {
        DossierPath path = paths.foodValley().toBoard().boardDecides(BoardOutcome.RETURN);
        path.submit().allCollegesEndorse().intakeComplete();
        List<OpenTask> judged = path.work().of(TaskKind.JUDGE_NEW_ADVICE);
        done(judged.get(0), "nieuwAdviesHandhaven");
        done(judged.get(1), "nieuwAdviesOpnieuwVragen");
    }

    private void guards() {
        DossierPath path = paths.chemelot().submit();
        OpenTask task = path.work().only(TaskKind.COLLEGE_DECIDES);
        ContractClient college = at("gs-limburg");
        ContractClient colleague = nobody.as("gs-limburg");
        JsonNode refusal = contract.example("rondTaakAf", "collegebesluit2");

        assertThat(college.get("/v1/taken?aantal=100").json().findValuesAsText("id"))
                .contains(task.id().value());
        assertThat(college.get(address(task)).at("/soort")).isEqualTo("collegebesluit");
        assertThat(nobody.as("gs-zeeland").get(address(task)).status()).isEqualTo(404);
        assertThat(nobody.as("gs-zeeland")
                        .post(address(task) + "/afrondingen", refusal)
                        .status())
                .isEqualTo(404);

        assertThat(colleague.put(address(task) + "/behandelaar").status()).isEqualTo(204);
        assertThat(colleague.put(address(task) + "/behandelaar").status()).isEqualTo(204);
        assertThat(colleague.get(address(task)).at("/behandelaar")).isEqualTo("ik");
        assertThat(college.get(address(task)).at("/behandelaar")).isEqualTo("iemand-anders");
        assertThat(college.put(address(task) + "/behandelaar").status()).isEqualTo(409);
        assertThat(complete(task, refusal).status()).isEqualTo(409);
        assertThat(colleague.delete(address(task) + "/behandelaar").status()).isEqualTo(204);

        Answer otherKind = complete(task, contract.example("rondTaakAf", "hervatting"));
        assertThat(otherKind.status()).isEqualTo(422);
        assertThat(otherKind.at("/errors/0/location/pointer")).isEqualTo("/soort");
        Answer silent = complete(task, ((ObjectNode) refusal.deepCopy()).without("motivering"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.at("/errors/0/location/pointer")).isEqualTo("/motivering");
        Answer unknown = complete(task, OpenApiContractTest.with(refusal.deepCopy(), "uitkomst", "misschien"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.at("/errors/0/detail")).contains("indienen, aanhouden, afwijzen");

        done(task, "collegebesluit2");
        Answer late = complete(task, refusal);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/errors/0/code")).isEqualTo("task-done-by");
    }
}
