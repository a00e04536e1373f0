package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.AtStep;
import nl.ibp.workflow.monitoring.Disagreement.DeadTimer;
import nl.ibp.workflow.monitoring.Disagreement.Fact;
import nl.ibp.workflow.monitoring.Disagreement.StillTimer;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import nl.ibp.workflow.monitoring.Disagreement.Timer;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import nl.ibp.workflow.monitoring.TimerKind;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody changed the database by hand: the check names the dossier and both sides. */
@PathTest
class ConsistencyCheckTest {

    @Autowired
    PathDriver paths;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Test
    void findsNothingWhereverADossierStands() {
        DossierPath path = paths.foodValley().throughIntake();
        path.at("aac-vp").membersReview(3, Position.POSITIVE);
        paths.chemelot().toStates();
        paths.chemelot().withdrawn();
        paths.underThemes(10).throughIntake();
        waitingForTheStates();
        paths.chemelot().throughIntake().parked();
        paths.chemelot().toStates().revocationAsked();

        assertThat(check.by(SeatHolder.of("beheer")).disagreements()).isEmpty();
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void namesADossierWhoseStepWasChanged() {
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();

        List<Disagreement> found = amongAllAfterChanging(
                "update proposal set document = jsonb_set(document, '{status}', '\"BOARD\"') where id = ?::uuid",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.proposal()).isEqualTo(path.id());
            assertThat(disagreement.number()).isEqualTo(path.proposal().number().toString());
            assertThat(disagreement.subject()).isEqualTo(Subject.STEP);
            assertThat(disagreement.dossier()).containsExactly(new AtStep(ProposalStatus.BOARD));
            assertThat(disagreement.process()).containsExactly(new AtStep(ProposalStatus.INTAKE));
        });
    }

    @Test
    void namesADossierThatIsOverWhileItsProcessRuns() {
        DossierPath path = paths.chemelot();

        List<Disagreement> found = afterChanging(
                "update proposal set document = jsonb_set(document, '{status}', '\"WITHDRAWN\"') where id = ?::uuid",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.dossier()).isEmpty();
            assertThat(disagreement.process()).containsExactly(new AtStep(ProposalStatus.DRAFT));
        });
    }

    @Test
    void namesWorkThatIsMissingFromTheInbox() {
        DossierPath path = paths.foodValley().submit();
        var task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);

        List<Disagreement> found = afterChanging(
                "update task set ended_at = now(), ended_why = 'TERM_PASSED' where id = ?",
                task.id().value());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.OPEN_WORK);
            assertThat(disagreement.dossier()).isEmpty();
            assertThat(disagreement.process())
                    .containsExactly(new Work(TaskKind.COLLEGE_DECIDES, new SeatId("gs-utrecht")));
        });
    }

    @Test
    void namesADossierThatIsCountedElsewhere() {
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();

        List<Disagreement> found = amongAllAfterChanging(
                "update step_record set step = 'BOARD', status = 'BOARD'"
                        + " where proposal = ?::uuid and level = 'STEP' and left_at is null",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.STEP_RECORD);
            assertThat(disagreement.dossier()).containsExactly(new AtStep(ProposalStatus.INTAKE));
            assertThat(disagreement.process()).containsExactly(new AtStep(ProposalStatus.BOARD));
        });
    }

    @Test
    void namesWorkThatIsNotCounted() {
        DossierPath path = paths.foodValley().submit();

        List<Disagreement> found = afterChanging(
                "delete from step_record where proposal = ?::uuid and seat = 'gs-utrecht'",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.STEP_RECORD);
            assertThat(disagreement.dossier())
                    .containsExactly(new Work(TaskKind.COLLEGE_DECIDES, new SeatId("gs-utrecht")));
            assertThat(disagreement.process()).isEmpty();
        });
    }

    @Test
    void missesNothingWhereWorkOnASecrecyIsNotCounted() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");

        assertThat(path.work().kinds()).contains(TaskKind.CONFIRM_SECRECY);
        assertThat(check.on(SeatHolder.of("beheer"), path.id())).isEmpty();
    }

    @Test
    void namesAReviewThatTheProcessStillWaitsFor() {
        DossierPath path = paths.chemelot().throughIntake();

        List<Disagreement> found = afterChanging(
                "update consultation set document = jsonb_set(document, '{members}', '[\"aac-re-utrecht\"]')"
                        + " where proposal = ?::uuid",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.AWAITED);
            assertThat(disagreement.dossier()).isEmpty();
            assertThat(disagreement.process())
                    .contains(new Work(TaskKind.REVIEW_BY_MEMBER, new SeatId("aac-re-drenthe")))
                    .doesNotContain(new Work(TaskKind.REVIEW_BY_MEMBER, new SeatId("aac-re-utrecht")));
        });
    }

    @Test
    void namesADossierThatStandsStillOnOneSideOnly() {
        DossierPath path = paths.chemelot().submit().parked();

        List<Disagreement> found = afterChanging(
                "update proposal set document = document - 'parking' where id = ?::uuid",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.AWAITED);
            assertThat(disagreement.process())
                    .containsExactly(new Work(TaskKind.RESUME_PROPOSAL, new SeatId("beleid-limburg")));
        });
    }

    @Test
    void namesATimerThatRunsWhileItsDossierStandsStill() {
        DossierPath path = paths.chemelot().throughIntake().parked();
        SeatId chair = new SeatId("aac-re-voorzitter");

        List<Disagreement> found = afterChanging(
                "update act_ru_job set suspension_state_ = 1 where process_instance_id_ in"
                        + " (select proc_inst_id_ from act_ru_execution where business_key_ = ?)",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.TIMER);
            assertThat(disagreement.dossier()).containsExactly(new StillTimer(TimerKind.REVIEWS, chair));
            assertThat(disagreement.process()).containsExactly(new Timer(TimerKind.REVIEWS, chair));
        });
    }

    @Test
    void namesAProcessThatIsGone() {
        DossierPath path = paths.chemelot();

        List<Disagreement> found = amongAllAfterChanging(
                "update act_ru_execution set business_key_ = gen_random_uuid() where business_key_ = ?",
                path.id().toString());

        List<Fact> draft = List.of(new AtStep(ProposalStatus.DRAFT));
        assertThat(found)
                .filteredOn(disagreement -> disagreement.subject() == Subject.STEP)
                .extracting(Disagreement::dossier, Disagreement::process)
                .containsExactlyInAnyOrder(tuple(draft, List.of()), tuple(List.of(), draft));
    }

    @Test
    void namesAProcessThatRunsTwice() {
        DossierPath path = paths.chemelot();
        DossierPath other = paths.chemelot();

        List<Disagreement> found = afterChanging(
                "update act_ru_execution set business_key_ = '" + path.id() + "' where business_key_ = ?",
                other.id().toString());

        assertThat(found)
                .filteredOn(disagreement -> disagreement.proposal().equals(path.id()))
                .filteredOn(disagreement -> disagreement.subject() == Subject.STEP)
                .extracting(Disagreement::process)
                .containsExactly(List.of(new AtStep(ProposalStatus.DRAFT)));
    }

    @Test
    void namesAReviewRoundThatLostItsTimer() {
        DossierPath path = paths.chemelot().throughIntake();

        List<Disagreement> found = after(() -> management.deleteJob(timerOf(path)));

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.proposal()).isEqualTo(path.id());
            assertThat(disagreement.subject()).isEqualTo(Subject.TIMER);
            assertThat(disagreement.dossier()).containsExactly(timer(TimerKind.REVIEWS, "aac-re-voorzitter"));
            assertThat(disagreement.process()).isEmpty();
        });
    }

    @Test
    void namesAProvinceThatWaitsTwoWeeksWithoutATimer() {
        DossierPath path = waitingForTheStates();

        List<Disagreement> found = after(() -> management.deleteJob(timerOf(path)));

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.proposal()).isEqualTo(path.id());
            assertThat(disagreement.dossier()).containsExactly(timer(TimerKind.DELIBERATION, "ps-gelderland"));
        });
    }

    @Test
    void namesARouteThatIsAssignedWithoutATimer() {
        DossierPath path = paths.underThemes(10).throughIntake();

        List<Disagreement> found = after(() -> management.deleteJob(timerOf(path)));

        assertThat(found)
                .extracting(Disagreement::dossier)
                .containsExactly(List.of(timer(TimerKind.ROUTE, "ipo-bestuur")));
    }

    @Test
    void namesATimerThatTheProcessGaveUpOn() {
        DossierPath path = waitingForTheStates();

        List<Disagreement> found = after(() -> management.setJobRetries(timerOf(path), 0));

        SeatId clerk = new SeatId("ps-gelderland");
        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.TIMER);
            assertThat(disagreement.dossier()).containsExactly(new Timer(TimerKind.DELIBERATION, clerk));
            assertThat(disagreement.process()).containsExactly(new DeadTimer(TimerKind.DELIBERATION, clerk));
        });
    }

    @Test
    void namesATimerThatNobodyWaitsFor() {
        DossierPath path = waitingForTheStates();

        List<Disagreement> found = afterChanging(
                "update states_file set document = jsonb_set(document, '{status}', '\"IN_COMMITTEE\"')"
                        + " where proposal = ?::uuid",
                path.id().toString());

        assertThat(found)
                .filteredOn(disagreement -> disagreement.subject() == Subject.TIMER)
                .singleElement()
                .satisfies(disagreement -> {
                    assertThat(disagreement.dossier()).isEmpty();
                    assertThat(disagreement.process()).containsExactly(timer(TimerKind.DELIBERATION, "ps-gelderland"));
                });
    }

    /** Gelderland and its States, in the two weeks after the public notice. */
    private DossierPath waitingForTheStates() {
        DossierPath path = paths.draft(
                        Fixtures.GELDERLAND, content().underThemes(8).ownMoney(Fixtures.GELDERLAND, 2027, 250_000))
                .toStates();
        path.states("gelderland").proposes().committeeFindsRipe(AgendaKind.DISCUSSION_ITEM);
        return path;
    }

    private static Timer timer(TimerKind kind, String seat) {
        return new Timer(kind, new SeatId(seat));
    }

    private String timerOf(DossierPath path) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(path.id().toString())
                .list()
                .stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).list().stream())
                .map(Job::getId)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void canLookAtOneDossierAlone() {
        DossierPath path = paths.chemelot();
        DossierPath other = paths.chemelot();
        Runnable losingItsProcess = changing(
                "update act_ru_execution set business_key_ = '' where business_key_ = ?",
                path.id().toString());

        assertThat(after(losingItsProcess, other::disagreements)).isEmpty();
        assertThat(after(losingItsProcess, path::disagreements))
                .extracting(Disagreement::subject)
                .containsExactly(Subject.STEP, Subject.OPEN_WORK);
    }

    @Test
    void saysHowManyDossiersItLookedAtAndWhen() {
        int before = check.by(SeatHolder.of("beheer")).dossiers();
        paths.chemelot();
        paths.foodValley();

        ConsistencyReport report = check.by(SeatHolder.of("beheer"));

        assertThat(report.dossiers()).isEqualTo(before + 2);
        assertThat(report.at()).isEqualTo(Fixtures.NOW);
    }

    @Test
    void saysOfLockedDossiersWhatItSaysOfAllAndNothingOfOthers() {
        DossierPath one = paths.chemelot();
        DossierPath other = paths.chemelot();
        Set<ProposalId> ids = Set.of(one.id());

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            assertThat(check.ofLocked(SeatHolder.of("beheer"), ids)).isEmpty();
            withdraw(other);
            assertThat(check.ofLocked(SeatHolder.of("beheer"), ids)).isEmpty();
            assertThat(check.ofLocked(SeatHolder.of("beheer"), Set.of())).isEmpty();
            withdraw(one);
            assertThat(check.ofLocked(SeatHolder.of("beheer"), ids))
                    .singleElement()
                    .satisfies(
                            disagreement -> assertThat(disagreement.proposal()).isEqualTo(one.id()));
            assertThat(check.by(SeatHolder.of("beheer")).disagreements()).hasSize(2);
        });
    }

    private void withdraw(DossierPath path) {
        sql.sql("update proposal set document = jsonb_set(document, '{status}', '\"WITHDRAWN\"') where id = ?::uuid")
                .param(path.id().toString())
                .update();
    }

    @Test
    void isForAdministratorsAlone() {
        assertRefused(() -> check.by(SeatHolder.of("manager")), "NOT_ADMINISTRATOR");
        assertRefused(() -> check.by(SeatHolder.of("ipo-bureau")), "NOT_ADMINISTRATOR");
        ProposalId dossier = paths.chemelot().id();
        assertRefused(() -> check.on(SeatHolder.of("manager"), dossier), "NOT_ADMINISTRATOR");
    }

    private List<Disagreement> afterChanging(String statement, String parameter) {
        return after(changing(statement, parameter));
    }

    private List<Disagreement> after(Runnable change) {
        return after(change, paths::disagreements);
    }

    private List<Disagreement> amongAllAfterChanging(String statement, String parameter) {
        return after(changing(statement, parameter), () -> check.by(SeatHolder.of("beheer"))
                .disagreements());
    }

    private Runnable changing(String statement, String parameter) {
        return () -> assertThat(sql.sql(statement).param(parameter).update()).isPositive();
    }

    // Taken back at the end, so that the other tests find a sound database.
    private List<Disagreement> after(Runnable change, Supplier<List<Disagreement>> looking) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            change.run();
            return looking.get();
        });
    }
}
