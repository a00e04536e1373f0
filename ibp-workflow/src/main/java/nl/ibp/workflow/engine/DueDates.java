package nl.ibp.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.Meetings;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.term.Term;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.domain.voting.WrittenProcedures;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells until when work may take: by {@code terms.dmn}, and by what the dossier says where that is more precise. */
@Component
class DueDates {

    private static final BodyId BOARD = new BodyId("ipo-bestuur");

    private final Terms terms;
    private final Consultations consultations;
    private final Proposals proposals;
    private final StatesFiles statesFiles;
    private final WrittenProcedures procedures;
    private final Meetings meetings;
    private final Clock clock;

    DueDates(
            Terms terms,
            Consultations consultations,
            Proposals proposals,
            StatesFiles statesFiles,
            WrittenProcedures procedures,
            Meetings meetings,
            Clock clock) {
        this.terms = terms;
        this.consultations = consultations;
        this.proposals = proposals;
        this.statesFiles = statesFiles;
        this.procedures = procedures;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Null where none runs. What is opened in a round has the term of that round, also where it stands still. */
    @Nullable
    Term of(ModelTask kind, DelegateTask task, @Nullable ConsultationId consultation, @Nullable ProvinceCode province) {
        return switch (kind) {
            case REVIEW_BY_MEMBER -> consultation(consultation).term();
            case VOTE_IN_WRITING -> inWriting(task);
            case SEND_TO_MINISTER -> Term.until(toMinister(task, province));
            case BOARD_DECIDES -> Term.until(atNextMeeting(BOARD, "BOARD", task));
            default ->
                step(kind, consultation)
                        .map(step -> Term.until(end(step, task)))
                        .orElse(null);
        };
    }

    private Term inWriting(DelegateTask task) {
        String procedure = (String) task.getExecution().getVariable(WrittenProcedureModel.VAR_PROCEDURE_ID);
        return procedures.lock(WrittenProcedureId.of(procedure)).term();
    }

    // "The next meeting" is a day once one is planned; until then it is a number of working days.
    private LocalDate atNextMeeting(BodyId body, String step, DelegateTask task) {
        return meetings.next(body, LocalDate.now(clock)).map(Meeting::day).orElseGet(() -> end(step, task));
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
        String urgency = (String) task.getExecution().getVariable(RegionalProposalModel.VAR_URGENCY);
        return terms.end(task.getProcessEngineServices(), step, urgency);
    }
}
