package nl.ibp.workflow.store;

import java.time.Clock;
import java.time.Instant;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down what a committee or a province does of a path, for whoever writes consultations and files of the States.
 * What is unfinished when the proposal goes on without it ends with the proposal's step.
 */
@Component
class PartWriter {

    private final StepWriter steps;
    private final Seats seats;
    private final Clock clock;

    PartWriter(StepWriter steps, Seats seats, Clock clock) {
        this.steps = steps;
        this.seats = seats;
        this.clock = clock;
    }

    /** Nobody is asked where an earlier advice is upheld, so nothing of it can take long or short. */
    void added(Consultation round) {
        if (round.status() == ConsultationStatus.REVIEWING) {
            steps.opened(round.proposal(), StepPart.REVIEWS, round.body(), round.openedAt(), round.term());
        }
    }

    /** @param part what was under way before; null where there is no record of any */
    void saved(Consultation round, ConsultationStatus before, @Nullable OpenPart part) {
        if (round.status() == before) {
            if (before == ConsultationStatus.REVIEWING && part != null && part.differsFrom(round.term())) {
                steps.termChanged(part.step(), round.term());
            }
        } else if (round.status() == ConsultationStatus.ADVISING) {
            leave(part, round.missing().isEmpty() ? StepOutcome.DONE : StepOutcome.LAPSED, clock.instant());
            steps.opened(round.proposal(), StepPart.ADVICE, round.body(), clock.instant(), null);
        } else if (round.status() == ConsultationStatus.ESTABLISHED) {
            Advice advice = round.advice().orElseThrow();
            boolean isReturned = advice.position() == Position.RETURN;
            leave(part, isReturned ? StepOutcome.RETURNED : StepOutcome.DONE, advice.establishedAt());
        }
    }

    void added(StatesFile file) {
        steps.opened(file.id().proposal(), StepPart.STATES, statesOf(file.id()), file.openedAt(), null);
    }

    /** Over once the States were told or decided; sending that on to the minister is no part of it. */
    void saved(StatesFile file, @Nullable OpenPart part) {
        switch (file.status()) {
            case LETTER_SENT, ADOPTED, SENT_TO_MINISTER -> leave(part, StepOutcome.DONE, clock.instant());
            case REJECTED -> leave(part, StepOutcome.REJECTED, clock.instant());
            case DRAFTING, IN_COMMITTEE, BEFORE_STATES -> {}
        }
    }

    /** The body whose part it is. */
    BodyId statesOf(StatesFileId file) {
        return seats.of(file.province(), SeatRole.STATES_CLERK).body();
    }

    private void leave(@Nullable OpenPart part, StepOutcome outcome, Instant at) {
        if (part != null) {
            steps.leave(part.step(), outcome, at, false);
        }
    }
}
