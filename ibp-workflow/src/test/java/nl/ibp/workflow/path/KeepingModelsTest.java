package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.administration.Foreseen;
import nl.ibp.workflow.administration.Introduction;
import nl.ibp.workflow.administration.KeepingModels;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.administration.ModelKind;
import nl.ibp.workflow.administration.ReadingChanges;
import nl.ibp.workflow.administration.RunningPart;
import nl.ibp.workflow.administration.StaysBehind.Reason;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A new version of a process or a table: told in advance, tried, and done as it was told; dossiers go on with it. */
// A database of its own: whatever runs is carried over, and other tests go on with the models of the product.
@TestPropertySource(properties = "ibp.test=models")
@PathTest
class KeepingModelsTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final String PATH = "regionalProposal";
    private static final String CONSULTATION = "committeeConsultation";
    private static final String STATES = "statesDecision";
    private static final String TERMS = "terms";

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    KeepingModels keeping;

    @Autowired
    ReadingChanges reading;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    RepositoryService repository;

    @Autowired
    SimulatedTime time;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient sql;

    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void keepWhatIsInUse() {
        keeping.all(ADMINISTRATOR).forEach(model -> before.put(model.key(), file(model.key())));
    }

    // The other tests go on with the models as the product has them.
    @AfterEach
    void bringBackWhatWasInUse() {
        before.forEach((key, file) -> {
            if (!file(key).equals(file)) {
                introduce(key, file);
            }
        });
        assertThat(check.by(ADMINISTRATOR).disagreements()).isEmpty();
    }

    @Test
    void saysWhatIsInUseAndHowManyFollowEachVersion() {
        paths.chemelot().throughIntake();

        ModelInUse path = model(PATH);

        assertThat(path.name()).isEqualTo("Gebiedsvoorstel");
        assertThat(path.running()).isPositive();
        assertThat(model(TERMS).kind()).isEqualTo(ModelKind.DECISION);
        assertThat(keeping.all(ADMINISTRATOR).get(0).key()).isEqualTo(PATH);
    }

    @Test
    void saysBeforehandWhatBecomesOfEveryDossierAndLeavesAllAsItIs() {
        DossierPath draft = paths.chemelot();
        DossierPath advice = paths.foodValley().throughIntake();
        int version = model(PATH).latest().number();

        Foreseen foreseen = foresee(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));

        assertThat(foreseen.staying()).isEmpty();
        assertThat(foreseen.carriedOver())
                .extracting(RunningPart::number, part -> part.steps().stream()
                        .map(RunningPart.Step::element)
                        .toList())
                .contains(
                        tuple(number(draft), List.of("draftProposal")),
                        tuple(number(advice), List.of("officialAdvice")));
        assertThat(foreseen.called()).containsKey(CONSULTATION);
        assertThat(model(PATH).latest().number()).isEqualTo(version);
        assertThat(file(PATH)).isEqualTo(before.get(PATH));
    }

    @Test
    void carriesDossiersAtEveryStepOverAndLetsThemGoOn() {
        DossierPath draft = paths.chemelot();
        DossierPath colleges = paths.foodValley().submit();
        DossierPath intake = paths.chemelot().submit().allCollegesEndorse();
        DossierPath route = paths.underThemes(10).throughIntake();
        DossierPath advice = paths.foodValley().throughIntake();
        advice.at("aac-vp").membersReview(3, Position.POSITIVE);
        DossierPath board = paths.chemelot().toBoard();
        DossierPath states = waitingForTheStates();

        Introduction done = introduce(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));

        assertThat(done.staying()).isEmpty();
        assertThat(model(PATH).versions().get(1).running()).isZero();
        assertThat(model(PATH).latest().byAdministrator()).isTrue();
        assertThat(check.by(ADMINISTRATOR).disagreements()).isEmpty();
        draft.toStates();
        colleges.allCollegesEndorse().intakeComplete();
        intake.intakeComplete();
        route.assignedToBoard();
        advice.committeesAgree();
        board.boardDecides(BoardOutcome.REJECT);
        states.states("gelderland").twoWeeksPass().statesDecide(StatesOutcome.ADOPTED);
        assertThat(List.of(draft, colleges, intake, route, advice, board))
                .extracting(DossierPath::status)
                .containsExactly(
                        ProposalStatus.STATES,
                        ProposalStatus.OFFICIAL_ADVICE,
                        ProposalStatus.OFFICIAL_ADVICE,
                        ProposalStatus.BOARD,
                        ProposalStatus.ADMINISTRATIVE_ADVICE,
                        ProposalStatus.REJECTED);
    }

    /** Dossiers that wandered anywhere, each process of theirs carried over, wander on to their end. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 11)
    void carriesDossiersOverWhereverTheyWandered(long seed) {
        List<Wanderer> wanderers = Stream.of(0, 1, 2, 3, 4)
                .map(number -> new Wanderer(beans, 10 * seed + number))
                .toList();
        Map<Wanderer, DossierPath> dossiers = new LinkedHashMap<>();
        wanderers.forEach(wanderer -> dossiers.put(wanderer, wanderer.begin()));
        dossiers.forEach((wanderer, path) -> wander(wanderer, path, 12 * (1 + wanderers.indexOf(wanderer))));

        for (ModelInUse model : keeping.all(ADMINISTRATOR)) {
            if (model.kind() == ModelKind.PROCESS) {
                Introduction done = introduce(model.key(), before.get(model.key()) + "<!-- " + seed + " -->");
                assertThat(done.carriedOver()).hasSize(model.running());
            }
        }

        assertThat(check.by(ADMINISTRATOR).disagreements()).isEmpty();
        dossiers.forEach((wanderer, path) -> wander(wanderer, path, 150));
        assertThat(dossiers.values())
                .allSatisfy(path -> assertThat(path.work().all().isEmpty())
                        .isEqualTo(path.status().isFinal()));
    }

    private static void wander(Wanderer wanderer, DossierPath path, int most) {
        int steps = 0;
        while (steps < most && wanderer.step(path)) {
            steps++;
        }
    }

    @Test
    void letsWhatIsOpenFollowTheNewVersionAndLeavesWhatIsOverWithTheOld() {
        DossierPath advice = paths.chemelot().throughIntake();
        advice.at("aac-re").membersReview(2, Position.POSITIVE);
        DossierPath states = waitingForTheStates();
        int path = model(PATH).latest().number();
        int consultation = model(CONSULTATION).latest().number();
        int decision = model(STATES).latest().number();

        introduce(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));
        introduce(CONSULTATION, before.get(CONSULTATION).replace("Geef standpunt", "Geef uw standpunt"));
        introduce(STATES, before.get(STATES) + "<!-- anders -->");

        assertThat(versions(advice))
                .contains(
                        tuple("STEP", "INTAKE", "DONE", path),
                        tuple("STEP", "OFFICIAL_ADVICE", "OPEN", path + 1),
                        tuple("PART", "REVIEWS", "OPEN", consultation + 1),
                        tuple("WORK", "REVIEW_BY_MEMBER", "DONE", consultation),
                        tuple("WORK", "REVIEW_BY_MEMBER", "OPEN", consultation + 1))
                .doesNotContain(tuple("WORK", "REVIEW_BY_MEMBER", "OPEN", consultation));
        assertThat(versions(states)).contains(tuple("PART", "STATES", "OPEN", decision + 1));
    }

    private List<Tuple> versions(DossierPath dossier) {
        return new StepRows(sql)
                .of(dossier).stream()
                        .map(row -> tuple(row.level(), row.step(), row.outcome(), row.processVersion()))
                        .toList();
    }

    @Test
    void letsACarriedOverDossierBeWithdrawn() {
        DossierPath path = paths.foodValley().throughIntake();

        introduce(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));
        path.withdrawn();

        assertThat(path.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(path.work().all()).isEmpty();
    }

    @Test
    void carriesCalledProcessesOverWithTheirTimers() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(2, Position.POSITIVE);
        List<OpenTask> open = path.work().all();

        introduce(CONSULTATION, before.get(CONSULTATION).replace("Geef standpunt", "Geef uw standpunt"));

        assertThat(path.work().all()).isEqualTo(open);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(21)));
        paths.runDueTimers();
        assertThat(path.at("aac-re").openReviews()).isEmpty();
        assertThat(path.at("aac-re").chairTask().kind()).isEqualTo(TaskKind.ESTABLISH_ADVICE);
    }

    @Test
    void carriesAParkedDossierOverStandingStillAndLetsItGoOnWhereItStopped() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(2, Position.POSITIVE);
        LocalDate due = path.at("aac-re").consultation().reviewDue();
        path.parked();
        List<OpenTask> open = path.work().all();

        introduce(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));
        introduce(CONSULTATION, before.get(CONSULTATION).replace("Geef standpunt", "Geef uw standpunt"));

        assertThat(path.work().all()).isEqualTo(open);
        onDay(60);
        assertThat(path.at("aac-re").openReviews()).hasSize(10);
        path.resumed();
        LocalDate moved = path.at("aac-re").consultation().reviewDue();
        assertThat(calendar.workingDaysBetween(Fixtures.TODAY.plusDays(60), moved))
                .isEqualTo(calendar.workingDaysBetween(Fixtures.TODAY, due));
        onDay((int) ChronoUnit.DAYS.between(Fixtures.TODAY, moved) + 1);
        assertThat(path.at("aac-re").openReviews()).isEmpty();
        assertThat(path.at("aac-re").chairTask().kind()).isEqualTo(TaskKind.ESTABLISH_ADVICE);
    }

    private void onDay(int daysFromNow) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(daysFromNow)));
        time.runDueTimers();
    }

    @Test
    void leavesBehindWhatWaitsAtAStepThatIsGone() {
        deploy(PATH, ofBeforeTheBoardHadItsOwnProcess());
        DossierPath board = paths.chemelot().toBoard();
        DossierPath intake = paths.chemelot().submit().allCollegesEndorse();
        deploy(PATH, before.get(PATH));

        Foreseen foreseen = foresee(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));

        assertThat(foreseen.carriedOver()).extracting(RunningPart::number).contains(number(intake));
        assertThat(foreseen.staying()).singleElement().satisfies(behind -> {
            assertThat(behind.part().number()).isEqualTo(number(board));
            assertThat(behind.reason()).isEqualTo(Reason.STEP_GONE);
            assertThat(behind.step()).isEqualTo(new RunningPart.Step("boardDecides", "Neem bestuursbesluit"));
        });
        keeping.introduce(ADMINISTRATOR, foreseen);
        assertThat(latestChange().parts())
                .contains(new ChangedPart("staying", Stated.unstated(), Stated.of(number(board))));
        board.boardDecides(BoardOutcome.REJECT);
        intake.intakeComplete();
        assertThat(board.status()).isEqualTo(ProposalStatus.REJECTED);
    }

    @Test
    void doesNothingWhenItWouldGoOtherwiseThanForeseen() {
        deploy(PATH, ofBeforeTheBoardHadItsOwnProcess());
        DossierPath path = paths.chemelot().throughIntake();
        deploy(PATH, before.get(PATH));
        Foreseen foreseen = foresee(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));
        path.committeesAgree().committeesAgree();

        assertRefused(() -> keeping.introduce(ADMINISTRATOR, foreseen), "MODEL_NOT_AS_FORESEEN");

        assertThat(file(PATH)).isEqualTo(before.get(PATH));
        path.boardDecides(BoardOutcome.REJECT);
    }

    @Test
    void doesNothingWhenSomebodyElseWasFirst() {
        Foreseen foreseen = foresee(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));
        introduce(PATH, renamed("Toets volledigheid", "Toets of het volledig is"));

        assertRefused(() -> keeping.introduce(ADMINISTRATOR, foreseen), "MODEL_NOT_AS_FORESEEN");
    }

    @Test
    void recordsWhoBroughtWhichVersionIntoUse() {
        DossierPath path = paths.chemelot();
        int version = model(PATH).latest().number();

        introduce(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));

        AdministrationChange change = latestChange();
        assertThat(change.person()).isEqualTo(ADMINISTRATOR.person());
        assertThat(change.subject()).isEqualTo(ChangeSubject.MODEL);
        assertThat(change.object()).isEqualTo(PATH);
        assertThat(change.parts())
                .contains(new ChangedPart(
                        "version", Stated.of(String.valueOf(version)), Stated.of(String.valueOf(version + 1))))
                .anySatisfy(part -> {
                    assertThat(part.part()).isEqualTo("carriedOver");
                    assertThat(part.after().known().orElseThrow()).contains(number(path));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            MODEL_NOT_READABLE          | </bpmn:definitions>                        |
            MODEL_NOT_READABLE          | <bpmn:definitions                          | <!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><bpmn:definitions
            MODEL_OTHER_KEY             | process id="regionalProposal"              | process id="somethingElse"
            MODEL_STEP_REWIRED          | camunda:candidateGroups="ipo-bureau"       | camunda:candidateGroups="beheer"
            MODEL_CONDITION_NOT_ALLOWED | ${intakeResult == 'COMPLETE'}              | ${execution.getProcessEngineServices() != null}
            MODEL_MESSAGE_GONE          | name="ibp.proposalWithdrawn"               | name="ibp.somethingElse"
            """)
    void refusesAFileThatCannotFollow(String reason, String from, String to) {
        String file = before.get(PATH).replaceFirst(Pattern.quote(from), replacement(to));

        assertRefused(() -> foresee(PATH, file), reason);
    }

    private static String replacement(String to) {
        return to == null ? "" : Matcher.quoteReplacement(to);
    }

    @Test
    void refusesAFileWithoutAStepThatTheProductReliesOn() {
        String file = before.get(PATH).replace("\"checkCompleteness\"", "\"lookAtIt\"");

        assertRefused(() -> foresee(PATH, file), "MODEL_STEP_GONE", "MODEL_STEP_UNKNOWN");
    }

    @Test
    void refusesAFileThatRunsCode() {
        String script =
                "<bpmn:scriptTask id=\"code\" name=\"Code\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script>"
                        + "</bpmn:scriptTask></bpmn:process>";
        String listener = "<bpmn:endEvent id=\"proposalLapsed\"><bpmn:extensionElements><camunda:executionListener"
                + " class=\"java.lang.Object\" event=\"start\"/></bpmn:extensionElements>";

        assertRefused(() -> foresee(PATH, before.get(PATH).replace("</bpmn:process>", script)), "MODEL_STEP_UNKNOWN");
        assertRefused(
                () -> foresee(
                        PATH, before.get(PATH).replaceFirst("<bpmn:endEvent id=\"proposalLapsed\"[^>]*>", listener)),
                "MODEL_STEP_REWIRED");
    }

    /** The engine evaluates these when a task begins. */
    @Test
    void refusesExpressionsInNamesAndDescriptions() {
        String expression = "${''.getClass().forName('java.lang.Runtime')}";
        String task = "<bpmn:userTask id=\"checkCompleteness\"";
        String named = before.get(PATH).replaceFirst(task + " name=\"[^\"]*\"", task + " name=\"#{clock}\"");
        String described = before.get(PATH)
                .replaceFirst(
                        "(" + task + "[^>]*>)",
                        "$1<bpmn:documentation><![CDATA[" + Matcher.quoteReplacement(expression)
                                + "]]></bpmn:documentation>");

        assertRefused(() -> foresee(PATH, named), "MODEL_EXPRESSION_NOT_ALLOWED");
        assertRefused(() -> foresee(PATH, described), "MODEL_EXPRESSION_NOT_ALLOWED");
    }

    @Test
    void refusesToGoRoundWithoutWaiting() {
        String back =
                "<bpmn:sequenceFlow id=\"back\" sourceRef=\"completenessChecked\" targetRef=\"completenessChecked\">"
                        + "<bpmn:conditionExpression>${collegeResult == 'ENDORSED'}</bpmn:conditionExpression></bpmn:sequenceFlow>";

        assertRefused(
                () -> foresee(PATH, before.get(PATH).replace("</bpmn:process>", back + "</bpmn:process>")),
                "MODEL_LOOPS");
    }

    @Test
    void refusesWhatIsTooLargeOrTheSame() {
        byte[] large = new byte[KeepingModels.MOST_BYTES + 1];

        assertRefused(() -> keeping.foresee(ADMINISTRATOR, PATH, large), "MODEL_TOO_LARGE");
        assertRefused(() -> foresee(PATH, before.get(PATH)), "MODEL_UNCHANGED");
        assertRefused(
                () -> keeping.foresee(ADMINISTRATOR, PATH, new byte[] {(byte) 0xff, (byte) 0xfe, 0}), "MODEL_NOT_UTF8");
    }

    @Test
    void takesOtherConditionsAndAnotherOrder() {
        String file = before.get(PATH)
                .replace(
                        "${intakeResult == 'COMPLETE'}",
                        "${intakeResult == 'COMPLETE' || intakeResult == 'GOOD_ENOUGH'}");

        introduce(PATH, file);

        DossierPath path = paths.chemelot().throughIntake();
        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
    }

    @Test
    void changesTermsForWorkThatBeginsFromNowOn() {
        DossierPath running = paths.chemelot().submit().allCollegesEndorse();
        OpenTask open = running.work().only(TaskKind.CHECK_COMPLETENESS);
        List<TermOfStep> terms = keeping.terms(ADMINISTRATOR).stream()
                .map(term -> term.step().equals("INTAKE") ? new TermOfStep("INTAKE", 7, 2) : term)
                .toList();

        Foreseen foreseen = keeping.foresee(ADMINISTRATOR, TERMS, keeping.withTerms(ADMINISTRATOR, terms));
        keeping.introduce(ADMINISTRATOR, foreseen);

        assertThat(foreseen.parts())
                .containsExactlyInAnyOrder(
                        new ChangedPart("term:INTAKE:NORMAL", Stated.of("5"), Stated.of("7")),
                        new ChangedPart("term:INTAKE:URGENT", Stated.of("3"), Stated.of("2")));
        assertThat(latestChange().parts()).containsAll(foreseen.parts());
        assertThat(keeping.terms(ADMINISTRATOR)).isEqualTo(terms);
        assertThat(file(TERMS)).contains("Intake door het IPO-bureau: 7 werkdagen (");
        assertThat(running.work().only(TaskKind.CHECK_COMPLETENESS)).isEqualTo(open);
        DossierPath later = paths.chemelot().submit().allCollegesEndorse();
        assertThat(later.work().only(TaskKind.CHECK_COMPLETENESS).due())
                .isEqualTo(calendar.endOfTerm(Fixtures.TODAY, 7));
    }

    @Test
    void takesATermApartThatWasTheSameForUrgentProposals() {
        List<TermOfStep> terms = keeping.terms(ADMINISTRATOR).stream()
                .map(term -> term.step().equals("MINISTER") ? new TermOfStep("MINISTER", 8, 4) : term)
                .toList();

        keeping.introduce(
                ADMINISTRATOR, keeping.foresee(ADMINISTRATOR, TERMS, keeping.withTerms(ADMINISTRATOR, terms)));

        assertThat(keeping.terms(ADMINISTRATOR)).contains(new TermOfStep("MINISTER", 8, 4));
    }

    @Test
    void refusesTermsThatAreNone() {
        assertRefused(
                () -> keeping.withTerms(ADMINISTRATOR, List.of(new TermOfStep("INTAKE", 0, 5))), "TERM_OUT_OF_RANGE");
        assertRefused(
                () -> keeping.withTerms(ADMINISTRATOR, List.of(new TermOfStep("INTAKE", 5, 261))), "TERM_OUT_OF_RANGE");
    }

    @Test
    void refusesATableThatLeavesAStepWithoutTerm() {
        String file = before.get(TERMS).replace("\"INTAKE\"", "\"OUTTAKE\"");

        assertRefused(() -> foresee(TERMS, file), "TERM_MISSING");
    }

    @Test
    void refusesATableThatAsksAnotherQuestion() {
        assertRefused(
                () -> foresee(TERMS, before.get(TERMS).replace("<text>urgency</text>", "<text>themes</text>")),
                "TABLE_OTHER_COLUMNS");
        assertRefused(
                () -> foresee(TERMS, before.get(TERMS).replace("decision id=\"terms\"", "decision id=\"other\"")),
                "MODEL_OTHER_KEY");
        assertRefused(
                () -> foresee(
                        TERMS,
                        before.get(TERMS)
                                .replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"javascript\" ")),
                "TABLE_MORE_THAN_A_TABLE");
    }

    @Test
    void refusesARouteToACommitteeThatIsNotThere() {
        String routing = before.get("committeeRouting");

        assertRefused(
                () -> foresee("committeeRouting", routing.replaceFirst("\"aac-vp\"", "\"aac-zz\"")),
                "TABLE_NAMES_UNKNOWN_BODY");
    }

    @Test
    void isForAdministratorsAlone() {
        Actor manager = SeatHolder.of("manager");
        Foreseen foreseen = foresee(PATH, renamed("Toets volledigheid", "Kijk of alles er is"));

        assertRefused(() -> keeping.all(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.terms(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.file(manager, model(PATH), 1), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.withTerms(manager, List.of()), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.foresee(manager, PATH, new byte[0]), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.introduce(manager, foreseen), "NOT_ADMINISTRATOR");
    }

    private DossierPath waitingForTheStates() {
        DossierPath path = paths.draft(
                        Fixtures.GELDERLAND,
                        ContentBuilder.content().underThemes(8).ownMoney(Fixtures.GELDERLAND, 2027, 250_000))
                .toStates();
        path.states("gelderland").proposes().committeeFindsRipe(AgendaKind.DISCUSSION_ITEM);
        return path;
    }

    private String renamed(String from, String to) {
        String file = before.get(PATH);
        assertThat(file).contains("name=\"" + from + "\"");
        return file.replace("name=\"" + from + "\"", "name=\"" + to + "\"");
    }

    private String ofBeforeTheBoardHadItsOwnProcess() {
        UnaryOperator<String> ids = text -> text.replace("Ref=\"boardDecision\"", "Ref=\"boardDecides\"")
                .replace("bpmnElement=\"boardDecision\"", "bpmnElement=\"boardDecides\"");
        return ids.apply(before.get(PATH))
                .replaceFirst(
                        "(?s)<bpmn:callActivity id=\"boardDecision\".*?</bpmn:extensionElements>(.*?)</bpmn:callActivity>",
                        "<bpmn:userTask id=\"boardDecides\" name=\"Neem bestuursbesluit\""
                                + " camunda:candidateGroups=\"ipo-bestuur\">$1</bpmn:userTask>");
    }

    private void deploy(String key, String file) {
        repository.createDeployment().addString(key + ".bpmn", file).deploy();
    }

    private Introduction introduce(String key, String file) {
        return keeping.introduce(ADMINISTRATOR, foresee(key, file));
    }

    private Foreseen foresee(String key, String file) {
        return keeping.foresee(ADMINISTRATOR, key, file.getBytes(StandardCharsets.UTF_8));
    }

    private ModelInUse model(String key) {
        return keeping.all(ADMINISTRATOR).stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String file(String key) {
        ModelInUse model = model(key);
        return keeping.file(ADMINISTRATOR, model, model.latest().number());
    }

    private AdministrationChange latestChange() {
        return reading.latest(ADMINISTRATOR, 1).latest().get(0);
    }

    private static String number(DossierPath path) {
        return path.proposal().number().toString();
    }
}
