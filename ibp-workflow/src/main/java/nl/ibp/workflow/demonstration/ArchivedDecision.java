package nl.ibp.workflow.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;

/** The board decides on an example, in one of its meetings. */
class ArchivedDecision {

    private final ArchiveDesk desk;
    private final ArchivePace pace;
    private final ArchivedDossier dossier;
    private final Phrases phrases;
    private final Runnable adopted;
    private final Runnable returned;

    ArchivedDecision(
            ArchiveDesk desk,
            ArchivePace pace,
            ArchivedDossier dossier,
            Phrases phrases,
            Runnable adopted,
            Runnable returned) {
        this.desk = desk;
        this.pace = pace;
        this.dossier = dossier;
        this.phrases = phrases;
        this.adopted = adopted;
        this.returned = returned;
    }

    void begin() {
        dossier.enter(ProposalStatus.BOARD);
        // What comes shortly before a meeting is not on its agenda any more.
        ask(dossier.daysOn(pace.days(3)));
    }

    private void ask(LocalDate after) {
        Seat board = desk.seats().of(SeatRole.BOARD);
        dossier.work(
                TaskKind.BOARD_DECIDES,
                board,
                desk.meetings().next(board.body(), dossier.today()),
                desk.meetings().next(board.body(), after),
                null,
                this::decide);
    }

    private void decide(OpenTask task) {
        BoardOutcome outcome = outcome();
        List<Advice> advice = desk.consultations().on(dossier.id()).stream()
                .filter(round -> round.version() == dossier.version())
                .map(Consultation::advice)
                .flatMap(Optional::stream)
                .toList();
        BoardDecision decision = BoardDecision.decide(
                dossier.id(),
                dossier.version(),
                outcome,
                outcome.isConditional() ? List.of(phrases.conditions().get(0)) : List.of(),
                phrases.reasons().get(pace.between(0, phrases.reasons().size() - 1)),
                DecisionBasis.inMeeting(null),
                advice,
                List.of(),
                dossier.holder(task),
                dossier.now());
        desk.decisions().add(decision);
        dossier.done(
                task,
                RecordedEvent.BOARD_DECIDED,
                Map.of(
                        "outcome",
                        outcome.name(),
                        "version",
                        "" + decision.version(),
                        "contrary",
                        "" + decision.contrary(),
                        "manner",
                        decision.basis().manner().name()));
        switch (outcome) {
            case ADOPT, ADOPT_WITH_CONDITIONS -> adopted.run();
            case DEFER -> ask(dossier.today());
            case RETURN -> returned.run();
            case REJECT -> dossier.enter(ProposalStatus.REJECTED);
            case TAKE_NOTE -> dossier.enter(ProposalStatus.NOTED);
        }
    }

    private BoardOutcome outcome() {
        int drawn = pace.between(1, 100);
        if (drawn <= 8) {
            return BoardOutcome.DEFER;
        }
        if (drawn <= 11 && dossier.version() == 1) {
            return BoardOutcome.RETURN;
        }
        if (drawn <= 14) {
            return BoardOutcome.REJECT;
        }
        if (drawn <= 19) {
            return BoardOutcome.TAKE_NOTE;
        }
        return drawn <= 32 ? BoardOutcome.ADOPT_WITH_CONDITIONS : BoardOutcome.ADOPT;
    }
}
