package nl.ibp.workflow.consultation;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.NewAdviceChoice;
import nl.ibp.domain.consultation.Upholding;
import nl.ibp.domain.consultation.UpholdingPolicy;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair weighs whether what the committee advised on an earlier version still holds (domain reference, section 5). */
@Component
@Transactional
public class JudgingNewAdvice {

    private final TaskDesk desk;
    private final Consultations consultations;
    private final Proposals proposals;
    private final Seats seats;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    JudgingNewAdvice(
            TaskDesk desk,
            Consultations consultations,
            Proposals proposals,
            Seats seats,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.proposals = proposals;
        this.seats = seats;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** It still holds; nobody is asked. */
    public void uphold(Actor actor, TaskId id, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.JUDGE_NEW_ADVICE);
        int version = version(task);
        Consultation earlier = UpholdingPolicy.upholdable(body(task), version, consultations.on(task.proposal()))
                .orElseThrow(() -> Refused.because("", "NO_ADVICE_TO_UPHOLD"));
        Consultation upheld = Consultation.uphold(earlier, version, reasons, actor.person(), clock.instant());
        consultations.add(upheld);
        Advice advice = upheld.advice().orElseThrow();
        Upholding upholding = upheld.upholding().orElseThrow();
        record.write(
                actor,
                task,
                RecordedEvent.ADVICE_UPHELD,
                Map.of(
                        "body", upheld.body().value(),
                        "position", advice.position().name(),
                        "given", "" + upholding.version(),
                        "version", "" + version,
                        "reasons", upholding.reasons()));
        judged(actor, task, NewAdviceChoice.UPHOLD);
    }

    /** It does not hold: every member is asked anew. Why may be left unsaid. */
    public void askAnew(Actor actor, TaskId id, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.JUDGE_NEW_ADVICE);
        record.write(
                actor,
                task,
                RecordedEvent.NEW_ADVICE_ASKED,
                Map.of(
                        "body", body(task).value(),
                        "version", "" + version(task),
                        "reasons", Text.passage("reasons", reasons)));
        judged(actor, task, NewAdviceChoice.ASK_ANEW);
    }

    private void judged(Actor actor, OpenTask task, NewAdviceChoice choice) {
        desk.done(task, actor);
        process.newAdviceJudged(task.id(), choice);
    }

    private BodyId body(OpenTask task) {
        return seats.get(task.seat()).body();
    }

    private int version(OpenTask task) {
        return proposals.lock(task.proposal()).currentVersion().number();
    }
}
