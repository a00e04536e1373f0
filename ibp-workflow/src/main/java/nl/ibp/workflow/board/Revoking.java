package nl.ibp.workflow.board;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.decision.RevocationDecisions;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.RevocationRequest;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.GivingNotices;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.organisation.LeadSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the board adopted ends only by a decision of the board, which the lead province asks for (domain reference,
 * section 5). The provinces may go on until it is taken.
 */
@Component
@Transactional
public class Revoking {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final RevocationDecisions decisions;
    private final LeadSeat lead;
    private final Seats seats;
    private final GivingNotices notices;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    Revoking(
            TaskDesk desk,
            Proposals proposals,
            RevocationDecisions decisions,
            LeadSeat lead,
            Seats seats,
            GivingNotices notices,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.decisions = decisions;
        this.lead = lead;
        this.seats = seats;
        this.notices = notices;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    public void ask(Actor actor, ProposalId id, String reasons) {
        RegionalProposal proposal = proposals.lock(id);
        Seat seat = lead.require(actor, proposal.lead());
        RevocationRequest request = new RevocationRequest(reasons, actor.person(), clock.instant());
        proposal.askRevocation(request);
        proposals.save(proposal);
        record.write(actor, seat.id(), id, RecordedEvent.REVOCATION_ASKED, Map.of("reasons", request.reasons()));
        process.revocationAsked(id);
    }

    public void decide(Actor actor, TaskId id, boolean granted, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.DECIDE_REVOCATION);
        RegionalProposal proposal = proposals.lock(task.proposal());
        RevocationDecision decision = new RevocationDecision(
                proposal.id(),
                proposal.currentVersion().number(),
                proposal.decideRevocation(granted),
                granted,
                reasons,
                actor.person(),
                clock.instant());
        proposals.save(proposal);
        decisions.add(decision);
        record.write(
                actor,
                task,
                RecordedEvent.REVOCATION_DECIDED,
                Map.of(
                        "outcome",
                        granted ? "REVOKED" : "UPHELD",
                        "version",
                        "" + decision.version(),
                        "reasons",
                        decision.reasons()));
        desk.done(task, actor);
        tell(proposal, decision);
        process.revocationDecided(task.id(), granted, decision.reasons());
    }

    // A refusal is the lead's to know; a revocation everybody's who acts on what was adopted.
    private void tell(RegionalProposal proposal, RevocationDecision decision) {
        Set<SeatId> told = new LinkedHashSet<>();
        told.add(seats.of(proposal.lead(), SeatRole.POLICY_OFFICER).id());
        if (decision.granted()) {
            told.add(seats.of(SeatRole.BUREAU).id());
            proposal.participants().forEach(province -> {
                told.add(seats.of(province, SeatRole.COLLEGE).id());
                told.add(seats.of(province, SeatRole.STATES_CLERK).id());
            });
        }
        NoticeKind kind = decision.granted() ? NoticeKind.REVOKED : NoticeKind.REVOCATION_DENIED;
        notices.ofProposal(told, proposal.id(), kind, decision.reasons());
    }
}
