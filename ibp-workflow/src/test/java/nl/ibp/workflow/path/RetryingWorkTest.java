package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.operations.FailedJob;
import nl.ibp.workflow.operations.ProcessValue;
import nl.ibp.workflow.operations.RetryingWork;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A timer fails until the engine gives up on it; an administrator sees why and has it run again. */
@PathTest
class RetryingWorkTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final String CHAIR = "chairSeat";

    @Autowired
    PathDriver paths;

    @Autowired
    RetryingWork retrying;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    Consultations consultations;

    @Autowired
    SimulatedTime time;

    @Test
    void saysWhatWasGivenUpOnAndWhy() {
        DossierPath path = failing();

        FailedJob job = of(path);

        assertThat(job.number()).isEqualTo(path.proposal().number().toString());
        assertThat(job.process()).isEqualTo("committeeConsultation");
        assertThat(job.step().name()).isNotBlank();
        assertThat(job.kind()).endsWith("Exception");
        assertThat(job.message()).contains("gs-nergens");
        assertThat(job.trace()).hasSizeBetween(2, 20);
    }

    @Test
    void saysSoOfWhatTheEngineDoesForItselfToo() {
        DossierPath path = failing();
        String own = history.cleanUpHistoryAsync(true).getId();
        management.setJobRetries(own, 0);

        assertThat(retrying.all(ADMINISTRATOR)).extracting(FailedJob::id).contains(of(path).id(), own);
        assertThat(retrying.all(ADMINISTRATOR))
                .filteredOn(job -> job.id().equals(own))
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.process()).isEqualTo(FailedJob.OF_ENGINE);
                    assertThat(job.proposal()).isNull();
                });

        retrying.retry(ADMINISTRATOR, own, Map.of());

        assertThat(retrying.all(ADMINISTRATOR)).extracting(FailedJob::id).doesNotContain(own);
        repair(path);
    }

    @Test
    void leavesEverythingAsItWasWhenItFailsAgain() {
        DossierPath path = failing();
        List<RecordedEvent> before = path.recorded();
        String id = of(path).id();

        assertRefused(() -> retrying.retry(ADMINISTRATOR, id, Map.of()), "WORK_FAILED_AGAIN");

        assertThat(of(path).id()).isEqualTo(id);
        assertThat(job(id).getRetries()).isZero();
        assertThat(path.recorded()).isEqualTo(before);
        repair(path);
    }

    @Test
    void goesOnWithAnotherValue() {
        DossierPath path = failing();
        String id = of(path).id();
        assertThat(retrying.values(ADMINISTRATOR, id))
                .contains(new ProcessValue(CHAIR, ProcessValue.Kind.TEXT, "gs-nergens"));

        retrying.retry(ADMINISTRATOR, id, Map.of(CHAIR, "aac-re-voorzitter"));

        assertThat(all(path)).isEmpty();
        assertThat(job(id)).isNull();
        assertThat(consultations.on(path.id())).singleElement().satisfies(round -> assertThat(round.status())
                .isEqualTo(ConsultationStatus.ADVISING));
        assertThat(path.recorded()).contains(RecordedEvent.WORK_RETRIED, RecordedEvent.REVIEWS_CLOSED);
        assertThat(path.disagreements()).isEmpty();
    }

    @Test
    void goesOnOnceTheCauseIsGone() {
        DossierPath path = failing();
        String id = of(path).id();
        repair(path);

        retrying.retry(ADMINISTRATOR, id, Map.of());

        assertThat(all(path)).isEmpty();
        assertRefused(() -> retrying.retry(ADMINISTRATOR, id, Map.of()), "WORK_NOT_FAILED");
    }

    @Test
    void refusesValuesThatCannotBeWhatTheyWere() {
        DossierPath path = failing();
        String id = of(path).id();

        assertRefused(() -> retrying.retry(ADMINISTRATOR, id, Map.of("reviewDue", "morgen")), "PROCESS_VALUE_MOMENT");
        assertRefused(() -> retrying.retry(ADMINISTRATOR, id, Map.of(CHAIR, " ")), "PROCESS_VALUE_TEXT");
        assertRefused(() -> retrying.retry(ADMINISTRATOR, id, Map.of("nieuw", "1")), "PROCESS_VALUE_UNKNOWN");
        repair(path);
    }

    @Test
    void saysNothingInWordsOfADossierThatIsSecret() {
        DossierPath path = failing();
        path.secrecy().imposedBy("gs-limburg");
        String id = of(path).id();

        assertThat(of(path).message()).isEmpty();
        assertThat(of(path).trace()).isEmpty();
        assertRefused(() -> retrying.values(ADMINISTRATOR, id), "WORK_NOT_TO_BE_READ");
        assertRefused(
                () -> retrying.retry(ADMINISTRATOR, id, Map.of(CHAIR, "aac-re-voorzitter")), "WORK_NOT_TO_BE_READ");

        repair(path);
        retrying.retry(ADMINISTRATOR, id, Map.of());

        assertThat(all(path)).isEmpty();
    }

    @Test
    void isForAdministratorsAlone() {
        Actor manager = SeatHolder.of("manager");

        assertRefused(() -> retrying.all(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> retrying.values(manager, "1"), "NOT_ADMINISTRATOR");
        assertRefused(() -> retrying.retry(manager, "1", Map.of()), "NOT_ADMINISTRATOR");
    }

    /** The chair who would draft the advice has a seat that does not exist. */
    private DossierPath failing() {
        DossierPath path = paths.chemelot().throughIntake();
        Job timer = timerOf(path.id());
        runtime.setVariable(timer.getExecutionId(), CHAIR, "gs-nergens");
        time.travelTo(timer.getDuedate().toInstant().plusSeconds(60));
        for (int i = 0; i < 3; i++) {
            try {
                management.executeJob(timer.getId());
            } catch (RuntimeException asPlanned) {
                assertThat(asPlanned).isNotNull();
            }
        }
        assertThat(job(timer.getId()).getRetries()).isZero();
        return path;
    }

    private void repair(DossierPath path) {
        runtime.setVariable(job(of(path).id()).getExecutionId(), CHAIR, "aac-re-voorzitter");
    }

    private FailedJob of(DossierPath path) {
        return all(path).get(0);
    }

    private List<FailedJob> all(DossierPath path) {
        return retrying.all(ADMINISTRATOR).stream()
                .filter(job -> path.id().equals(job.proposal()))
                .toList();
    }

    private Job job(String id) {
        return management.createJobQuery().jobId(id).singleResult();
    }

    private Job timerOf(ProposalId dossier) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier.toString()).list().stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).list().stream())
                .findFirst()
                .orElseThrow();
    }
}
