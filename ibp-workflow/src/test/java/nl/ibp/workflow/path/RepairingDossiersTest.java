package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.TimerKind;
import nl.ibp.workflow.operations.Repair;
import nl.ibp.workflow.operations.RepairStep;
import nl.ibp.workflow.operations.RepairingDossiers;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody changed the database by hand: a repair says what it will do, does just that, and all agrees again. */
@PathTest
class RepairingDossiersTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");

    /** Where a dossier stands and how it is broken there; what a repair does first. */
    private record Case(String name, Function<PathDriver, DossierPath> dossier, Break broken, RepairStep first) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Break {
        void on(RepairingDossiersTest test, DossierPath path);
    }

    @Autowired
    PathDriver paths;

    @Autowired
    RepairingDossiers repairing;

    @Autowired
    JdbcClient sql;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    static Stream<Arguments> cases() {
        SeatId utrecht = new SeatId("gs-utrecht");
        SeatId chair = new SeatId("aac-re-voorzitter");
        return Stream.of(
                        new Case(
                                "work ended behind the process",
                                paths -> paths.foodValley().submit(),
                                (test, path) -> test.change(
                                        "update task set ended_at = now(), ended_why = 'TERM_PASSED' where id = ?",
                                        path.work()
                                                .at("gs-utrecht", TaskKind.COLLEGE_DECIDES)
                                                .id()
                                                .value()),
                                new RepairStep.IntoInbox(TaskKind.COLLEGE_DECIDES, utrecht)),
                        new Case(
                                "work deleted from the inbox",
                                paths -> paths.foodValley().submit(),
                                (test, path) -> test.forget(path.work()
                                        .at("gs-utrecht", TaskKind.COLLEGE_DECIDES)
                                        .id()
                                        .value()),
                                new RepairStep.IntoInbox(TaskKind.COLLEGE_DECIDES, utrecht)),
                        new Case(
                                "step counted elsewhere",
                                paths -> paths.chemelot().submit().allCollegesEndorse(),
                                (test, path) -> test.change(
                                        "update step_record set step = 'BOARD', status = 'BOARD'"
                                                + " where proposal = ?::uuid and level = 'STEP' and left_at is null",
                                        path),
                                new RepairStep.Recounted()),
                        new Case(
                                "work not counted",
                                paths -> paths.foodValley().submit(),
                                (test, path) -> test.change(
                                        "delete from step_record where proposal = ?::uuid and seat = 'gs-utrecht'",
                                        path),
                                new RepairStep.Recounted()),
                        new Case(
                                "timer gone from the reviews",
                                paths -> paths.chemelot().throughIntake(),
                                (test, path) -> test.management.deleteJob(test.timerOf(path)),
                                new RepairStep.TimerSet(TimerKind.REVIEWS, chair)),
                        new Case(
                                "timer gone from the route",
                                paths -> paths.underThemes(10).throughIntake(),
                                (test, path) -> test.management.deleteJob(test.timerOf(path)),
                                new RepairStep.TimerSet(TimerKind.ROUTE, new SeatId("ipo-bestuur"))),
                        new Case(
                                "timer gone before the States",
                                RepairingDossiersTest::beforeTheStates,
                                (test, path) -> test.management.deleteJob(test.timerOf(path)),
                                new RepairStep.TimerSet(TimerKind.DELIBERATION, new SeatId("ps-gelderland"))),
                        new Case(
                                "timer given up on",
                                paths -> paths.chemelot().throughIntake(),
                                (test, path) -> test.management.setJobRetries(test.timerOf(path), 0),
                                new RepairStep.TimerSet(TimerKind.REVIEWS, chair)),
                        new Case(
                                "timer running while parked",
                                paths -> paths.chemelot().throughIntake().parked(),
                                (test, path) -> test.management.activateJobById(test.timerOf(path)),
                                new RepairStep.TimerSet(TimerKind.REVIEWS, chair)),
                        new Case(
                                "process gone from a draft",
                                PathDriver::chemelot,
                                RepairingDossiersTest::lose,
                                new RepairStep.Begun(ProposalStatus.DRAFT)),
                        new Case(
                                "process gone from the colleges",
                                paths -> paths.foodValley()
                                        .submit()
                                        .collegeDecides("gelderland", CollegeOutcome.ENDORSE),
                                RepairingDossiersTest::lose,
                                new RepairStep.Begun(ProposalStatus.COLLEGES)),
                        new Case(
                                "process gone from intake",
                                paths -> paths.chemelot().submit().allCollegesEndorse(),
                                RepairingDossiersTest::lose,
                                new RepairStep.Begun(ProposalStatus.INTAKE)),
                        new Case(
                                "process that runs on after the end",
                                PathDriver::chemelot,
                                (test, path) -> test.status(path, "WITHDRAWN"),
                                new RepairStep.Ended()),
                        new Case(
                                "process ahead of its dossier",
                                paths -> paths.chemelot().submit().allCollegesEndorse(),
                                (test, path) -> test.status(path, "DRAFT"),
                                new RepairStep.ToStep(ProposalStatus.DRAFT)),
                        new Case(
                                "college that is not asked",
                                paths -> paths.foodValley().submit(),
                                (test, path) -> test.stopAsking(path, "gs-utrecht"),
                                new RepairStep.Asked(TaskKind.COLLEGE_DECIDES, utrecht)),
                        new Case(
                                "member who is not asked",
                                paths -> paths.chemelot().throughIntake(),
                                (test, path) -> test.stopAsking(path, "aac-re-utrecht"),
                                new RepairStep.Asked(TaskKind.REVIEW_BY_MEMBER, new SeatId("aac-re-utrecht"))))
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatItWillDoAndDoesIt(Case broken) {
        DossierPath path = broken.dossier().apply(paths);
        broken.broken().on(this, path);
        assertThat(path.disagreements()).isNotEmpty();
        ProposalStatus before = path.status();
        int versions = path.proposal().versions().size();

        Repair planned = repairing.plan(ADMINISTRATOR, path.id());

        assertThat(planned.left()).as("steps %s", planned.steps()).isEmpty();
        assertThat(planned.steps()).first().isEqualTo(broken.first());
        assertThat(path.disagreements()).as("tried only").isNotEmpty();

        repairing.repair(ADMINISTRATOR, planned);

        assertThat(path.disagreements()).isEmpty();
        assertThat(path.status()).isEqualTo(before);
        assertThat(path.proposal().versions()).hasSize(versions);
        assertThat(path.recorded()).endsWith(RecordedEvent.DOSSIER_REPAIRED);
        assertRefused(() -> repairing.plan(ADMINISTRATOR, path.id()), "DOSSIER_AGREES");
    }

    @Test
    void letsWorkGoOnAfterwards() {
        DossierPath path = paths.foodValley().submit();
        lose(this, path);

        repairing.repair(ADMINISTRATOR, repairing.plan(ADMINISTRATOR, path.id()));
        path.allCollegesEndorse();

        assertThat(path.status()).isEqualTo(ProposalStatus.INTAKE);
        assertThat(path.disagreements()).isEmpty();
    }

    @Test
    void doesNothingByHalves() {
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();
        status(path, "STATES");

        Repair planned = repairing.plan(ADMINISTRATOR, path.id());

        assertThat(planned.isPossible()).isFalse();
        assertRefused(() -> repairing.repair(ADMINISTRATOR, planned), "REPAIR_NOT_AS_PLANNED");
        status(path, "INTAKE");
        assertThat(path.disagreements()).isEmpty();
    }

    @Test
    void refusesWhatGoesOtherwiseThanPlanned() {
        DossierPath path = paths.foodValley().submit();
        forget(path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id().value());
        Repair planned = repairing.plan(ADMINISTRATOR, path.id());
        change("delete from step_record where proposal = ?::uuid and seat = 'gs-gelderland'", path);

        assertRefused(() -> repairing.repair(ADMINISTRATOR, planned), "REPAIR_NOT_AS_PLANNED");

        repairing.repair(ADMINISTRATOR, repairing.plan(ADMINISTRATOR, path.id()));
        assertThat(path.disagreements()).isEmpty();
    }

    @Test
    void isForAdministratorsAlone() {
        DossierPath path = paths.chemelot();
        Actor manager = SeatHolder.of("manager");

        assertRefused(() -> repairing.plan(manager, path.id()), "NOT_ADMINISTRATOR");
        assertRefused(
                () -> repairing.repair(manager, new Repair(path.id(), "", List.of(), List.of())), "NOT_ADMINISTRATOR");
    }

    private static DossierPath beforeTheStates(PathDriver paths) {
        DossierPath path = paths.draft(
                        Fixtures.GELDERLAND, content().underThemes(8).ownMoney(Fixtures.GELDERLAND, 2027, 250_000))
                .toStates();
        path.states("gelderland").proposes().committeeFindsRipe(AgendaKind.DISCUSSION_ITEM);
        return path;
    }

    /** With all that runs for the dossier, as if somebody had cleared tables of the engine. */
    private static void lose(RepairingDossiersTest test, DossierPath path) {
        test.runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(path.id().toString())
                .rootProcessInstances()
                .list()
                .forEach(process -> test.runtime.deleteProcessInstance(process.getId(), "lost", true));
    }

    private void stopAsking(DossierPath path, String seat) {
        var task = path.work().inOrder().stream()
                .filter(open -> open.seat().value().equals(seat))
                .findFirst()
                .orElseThrow();
        String process = sql.sql("select proc_inst_id_ from act_ru_task where id_ = ?")
                .param(task.id().value())
                .query(String.class)
                .single();
        String execution = sql.sql("select execution_id_ from act_ru_task where id_ = ?")
                .param(task.id().value())
                .query(String.class)
                .single();
        String element = sql.sql("select task_def_key_ from act_ru_task where id_ = ?")
                .param(task.id().value())
                .query(String.class)
                .single();
        String instance = Stream.of(runtime.getActivityInstance(process).getActivityInstances(element))
                .filter(one -> List.of(one.getExecutionIds()).contains(execution))
                .findFirst()
                .orElseThrow()
                .getId();
        runtime.createProcessInstanceModification(process)
                .cancelActivityInstance(instance)
                .execute();
    }

    private void status(DossierPath path, String status) {
        change(
                "update proposal set status = '" + status + "', document = jsonb_set(document, '{status}', '\"" + status
                        + "\"') where id = ?::uuid",
                path);
        change(
                "update step_record set step = '" + status + "', status = '" + status
                        + "' where proposal = ?::uuid and level = 'STEP' and left_at is null",
                path);
    }

    private void forget(String task) {
        sql.sql("update step_record set task = null, left_at = now(), outcome = 'LAPSED', days = 0 where task = ?")
                .param(task)
                .update();
        change("delete from open_work_facet where task = ?", task);
        change("delete from open_work_words where task = ?", task);
        change("delete from task where id = ?", task);
    }

    private void change(String statement, DossierPath path) {
        change(statement, path.id().toString());
    }

    private void change(String statement, String parameter) {
        assertThat(sql.sql(statement).param(parameter).update()).isPositive();
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
}
