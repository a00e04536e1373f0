package nl.ibp.workflow.term;

import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.term.Term;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;

/** Where the members of a body all have one term: to give their positions, or to vote in writing. */
@Component
class Rounds {

    private final Consultations consultations;
    private final WrittenProcedures procedures;
    private final Seats seats;

    Rounds(Consultations consultations, WrittenProcedures procedures, Seats seats) {
        this.consultations = consultations;
        this.procedures = procedures;
        this.seats = seats;
    }

    BodyId bodyOf(OpenTask task) {
        return seats.get(task.seat()).body();
    }

    /** Gives the round that this work is part of another term. */
    void change(OpenTask task, Term changed) {
        if (task.kind() == TaskKind.REVIEW_BY_MEMBER) {
            move(consultations.lock(Objects.requireNonNull(task.consultation())), term -> changed);
        } else {
            BodyId body = bodyOf(task);
            procedures.on(task.proposal()).stream()
                    .filter(round -> round.status() == WrittenProcedureStatus.RUNNING)
                    .filter(round -> round.body().equals(body))
                    .forEach(round -> move(procedures.lock(round.id()), term -> changed));
        }
    }

    /** Moves the terms of all rounds of a proposal. */
    void move(ProposalId proposal, UnaryOperator<Term> moved) {
        consultations.on(proposal).stream()
                .filter(round -> round.status() == ConsultationStatus.REVIEWING)
                .forEach(round -> move(consultations.lock(round.id()), moved));
        procedures.on(proposal).stream()
                .filter(round -> round.status() == WrittenProcedureStatus.RUNNING)
                .forEach(round -> move(procedures.lock(round.id()), moved));
    }

    private void move(Consultation round, UnaryOperator<Term> moved) {
        round.changeTerm(moved.apply(round.term()));
        consultations.save(round);
    }

    private void move(WrittenProcedure round, UnaryOperator<Term> moved) {
        round.changeTerm(moved.apply(round.term()));
        procedures.save(round);
    }
}
