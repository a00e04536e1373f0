package nl.ibp.workflow.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFiles;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells until when work may take: by {@code terms.dmn}, and by what the dossier says where that is more precise. */
@Component
class DueDates {

    private final Terms terms;
    private final Consultations consultations;
    private final Proposals proposals;
    private final StatesFiles statesFiles;

    DueDates(Terms terms, Consultations consultations, Proposals proposals, StatesFiles statesFiles) {
        this.terms = terms;
        this.consultations = consultations;
        this.proposals = proposals;
        this.statesFiles = statesFiles;
    }

    /** Last day; null where no term runs. */
    @Nullable
    LocalDate of(
            ModelTask kind, DelegateTask task, @Nullable ConsultationId consultation, @Nullable ProvinceCode province) {
        return switch (kind) {
            case REVIEW_BY_MEMBER -> consultation(consultation).reviewDue();
            case SEND_TO_MINISTER -> toMinister(task, province);
            default -> step(kind, consultation).map(step -> end(step, task)).orElse(null);
        };
    }

    // Ten working days pass two weeks when there are holidays among them; the law counts weeks.
    private LocalDate toMinister(DelegateTask task, @Nullable ProvinceCode province) {
        ProposalId id = ProposalId.of(task.getExecution().getProcessBusinessKey());
        int version = proposals.lock(id).currentVersion().number();
        LocalDate byLaw = statesFiles
                .lock(new StatesFileId(id, version, Objects.requireNonNull(province)))
                .toMinisterBy();
        LocalDate byTable = end("MINISTER", task);
        return byTable.isBefore(byLaw) ? byTable : byLaw;
    }

    private Optional<String> step(ModelTask kind, @Nullable ConsultationId consultation) {
        boolean deferred = kind == ModelTask.ESTABLISH_ADVICE
                && !consultation(consultation).deferrals().isEmpty();
        return deferred ? Optional.of("ADVICE_DEFERRED") : kind.step();
    }

    private Consultation consultation(@Nullable ConsultationId id) {
        return consultations.lock(Objects.requireNonNull(id));
    }

    private LocalDate end(String step, DelegateTask task) {
        String urgency = (String) task.getVariable(RegionalProposalModel.VAR_URGENCY);
        return terms.end(task.getProcessEngineServices().getDecisionService(), step, urgency);
    }
}
