package nl.ibp.workflow.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.meeting.ListedDecision;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.Meetings;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import org.springframework.stereotype.Component;

/** What a body decided since its last meeting, in whatever manner: its next list of decisions. */
@Component
class DecisionsToList {

    private final Bodies bodies;
    private final Meetings meetings;
    private final BoardDecisions decisions;
    private final Consultations consultations;
    private final WrittenProcedures procedures;
    private final Clock clock;

    DecisionsToList(
            Bodies bodies,
            Meetings meetings,
            BoardDecisions decisions,
            Consultations consultations,
            WrittenProcedures procedures,
            Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.decisions = decisions;
        this.consultations = consultations;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Since the meeting that was held last, up to now: for one of the past nothing counts that came after it. */
    List<ListedDecision> of(BodyId body) {
        Instant since = meetings.lastHeld(body, clock.instant())
                .flatMap(Meeting::closedAt)
                .orElse(Instant.EPOCH);
        if (bodies.get(body).kind() == BodyKind.BOARD) {
            return decisions.since(since).stream()
                    .filter(decision -> !decision.decidedAt().isAfter(clock.instant()))
                    .map(DecisionsToList::listed)
                    .toList();
        }
        return consultations.establishedAt(body, since).stream()
                .filter(round -> round.advice()
                        .filter(advice -> !advice.establishedAt().isAfter(clock.instant()))
                        .isPresent())
                .flatMap(round -> listed(round).stream())
                .toList();
    }

    private static ListedDecision listed(BoardDecision decision) {
        return new ListedDecision(
                decision.proposal(),
                decision.version(),
                decision.outcome().name(),
                decision.basis().manner(),
                decision.decidedAt());
    }

    private Optional<ListedDecision> listed(Consultation round) {
        boolean written = procedures.on(round.proposal()).stream()
                .anyMatch(procedure -> procedure.body().equals(round.body())
                        && procedure.version() == round.version()
                        && procedure.status() == WrittenProcedureStatus.ADOPTED);
        return round.advice().map(advice -> listed(round, advice, written));
    }

    private static ListedDecision listed(Consultation round, Advice advice, boolean written) {
        return new ListedDecision(
                round.proposal(),
                round.version(),
                advice.position().name(),
                written ? DecisionManner.WRITTEN : DecisionManner.MEETING,
                advice.establishedAt());
    }
}
