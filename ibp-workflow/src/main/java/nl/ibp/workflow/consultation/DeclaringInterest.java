package nl.ibp.workflow.consultation;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member of a committee has an interest in a proposal, and takes no part in the advice on it: not in the round that
 * runs, nor in later ones. An interest is a person's, so it goes for every seat that person holds in these committees.
 */
@Component
@Transactional
public class DeclaringInterest {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final Seats seats;
    private final AdvisingSeats advising;
    private final Participation participation;
    private final DossierWriter record;
    private final Clock clock;

    DeclaringInterest(
            TaskDesk desk,
            Proposals proposals,
            Seats seats,
            AdvisingSeats advising,
            Participation participation,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.seats = seats;
        this.advising = advising;
        this.participation = participation;
        this.record = record;
        this.clock = clock;
    }

    /** Whether there is something to declare: for showing the way to it. */
    @Transactional(readOnly = true)
    public boolean mayDeclare(Actor actor, RegionalProposal proposal) {
        return !proposal.status().isFinal()
                && !advising.undeclared(actor, proposal).isEmpty();
    }

    /** Whether there is something to withdraw. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Actor actor, RegionalProposal proposal) {
        return !proposal.status().isFinal()
                && advising.declared(actor, proposal).stream().anyMatch(seat -> !advising.hasAdvised(proposal, seat));
    }

    /** Beforehand, or when it comes up; also while no round runs. */
    public void declare(Actor actor, ProposalId id, String reasons) {
        RegionalProposal proposal = proposals.lock(id);
        if (advising.of(actor, proposal).isEmpty()) {
            throw Refused.because("", "NOT_YOUR_COMMITTEE");
        }
        Set<SeatId> undeclared = advising.undeclared(actor, proposal);
        if (undeclared.isEmpty()) {
            throw Refused.because("", "INTEREST_DECLARED_BEFORE");
        }
        declare(actor, proposal, undeclared, reasons);
    }

    /** Instead of the position that was asked for. A substitute with an interest leaves the work to who holds the seat. */
    public void declareWhenAsked(Actor actor, TaskId id, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.REVIEW_BY_MEMBER);
        if (actor.standsInFor(task.seat()).isPresent()) {
            throw Refused.because("position", "INTEREST_OF_SUBSTITUTE");
        }
        RegionalProposal proposal = proposals.lock(task.proposal());
        Set<SeatId> undeclared = advising.undeclared(actor, proposal);
        undeclared.add(task.seat());
        declare(actor, proposal, undeclared, reasons);
    }

    private void declare(Actor actor, RegionalProposal proposal, Set<SeatId> members, String reasons) {
        members.forEach(
                member -> proposal.declare(new InterestDeclaration(member, reasons, actor.person(), clock.instant())));
        proposals.save(proposal);
        members.forEach(member -> {
            InterestDeclaration interest = proposal.interestOf(member).orElseThrow();
            write(actor, proposal, member, RecordedEvent.INTEREST_DECLARED, interest.reasons());
            participation.end(actor, proposal, interest);
        });
    }

    /** There is no interest after all, or no longer; possible until the committee has advised on the present version. */
    public void withdraw(Actor actor, ProposalId id) {
        RegionalProposal proposal = proposals.lock(id);
        Set<SeatId> declared = advising.declared(actor, proposal);
        if (declared.isEmpty()) {
            throw Refused.because("", "NO_INTEREST_DECLARED");
        }
        declared.removeIf(member -> advising.hasAdvised(proposal, member));
        if (declared.isEmpty() || proposal.status().isFinal()) {
            throw Refused.because("", "ADVICE_GIVEN_ALREADY");
        }
        declared.forEach(proposal::withdrawInterest);
        proposals.save(proposal);
        declared.forEach(member -> {
            write(actor, proposal, member, RecordedEvent.INTEREST_WITHDRAWN, "");
            participation.resume(proposal, member);
        });
    }

    private void write(Actor actor, RegionalProposal proposal, SeatId member, RecordedEvent event, String reasons) {
        String body = seats.get(member).body().value();
        record.write(actor, member, proposal.id(), event, Map.of("body", body, "reasons", reasons));
    }
}
