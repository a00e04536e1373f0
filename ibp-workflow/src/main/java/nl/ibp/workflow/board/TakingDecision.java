package nl.ibp.workflow.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.TellingOutcomes;
import org.springframework.stereotype.Component;

/** What every decision of the board has in common, however it came about: the advice it sees, and that it is kept. */
@Component
class TakingDecision {

    private final Proposals proposals;
    private final Consultations consultations;
    private final BoardDecisions decisions;
    private final TellingOutcomes outcomes;
    private final Clock clock;

    TakingDecision(
            Proposals proposals,
            Consultations consultations,
            BoardDecisions decisions,
            TellingOutcomes outcomes,
            Clock clock) {
        this.proposals = proposals;
        this.consultations = consultations;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    BoardDecision take(ProposalId id, Verdict verdict, DecisionBasis basis, PersonId by) {
        BoardDecision decision = weigh(id, verdict, basis, by);
        decisions.add(decision);
        tell(decision);
        return decision;
    }

    // What goes back is told once its maker has it, and what is put off was not decided.
    private void tell(BoardDecision decision) {
        if (decision.outcome() != BoardOutcome.RETURN && decision.outcome() != BoardOutcome.DEFER) {
            outcomes.decided(decision.proposal(), NoticeKind.DECIDED);
        }
    }

    /**
     * The decision as it would be, without keeping it.
     *
     * @throws nl.ibp.domain.Refused where it could not be taken
     */
    BoardDecision weigh(ProposalId id, Verdict verdict, DecisionBasis basis, PersonId by) {
        int version = proposals.lock(id).currentVersion().number();
        return BoardDecision.decide(
                id,
                version,
                verdict.outcome(),
                verdict.conditions(),
                verdict.reasons(),
                basis,
                adviceOn(id, version),
                decisions.on(id).stream()
                        .filter(earlier -> earlier.version() == version)
                        .toList(),
                by,
                clock.instant());
    }

    private List<Advice> adviceOn(ProposalId id, int version) {
        return consultations.on(id).stream()
                .filter(consultation -> consultation.version() == version)
                .flatMap(consultation -> consultation.advice().stream())
                .toList();
    }

    static Map<String, String> details(BoardDecision decision) {
        return Map.of(
                "outcome",
                decision.outcome().name(),
                "version",
                "" + decision.version(),
                "contrary",
                "" + decision.contrary(),
                "manner",
                decision.basis().manner().name());
    }

    /** What is decided, as somebody writes it down. */
    record Verdict(BoardOutcome outcome, List<String> conditions, String reasons) {}
}
