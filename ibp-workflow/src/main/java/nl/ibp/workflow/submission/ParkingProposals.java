package nl.ibp.workflow.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.organisation.LeadSeat;
import nl.ibp.workflow.term.TermsOfDossier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead province keeps its proposal as a fallback (terugvaloptie) and takes it up again: terms stand still and go on
 * where they stopped (domain reference, section 5).
 */
@Component
@Transactional
public class ParkingProposals {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final LeadSeat lead;
    private final WorkingSeats working;
    private final TermsOfDossier terms;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    ParkingProposals(
            TaskDesk desk,
            Proposals proposals,
            LeadSeat lead,
            WorkingSeats working,
            TermsOfDossier terms,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.lead = lead;
        this.working = working;
        this.terms = terms;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    public void park(Actor actor, ProposalId id, String reasons) {
        RegionalProposal proposal = proposals.lock(id);
        Seat seat = lead.require(actor, proposal.lead());
        Parking parking = new Parking(reasons, actor.person(), clock.instant());
        proposal.park(parking);
        proposals.save(proposal);
        record.write(actor, seat.id(), id, RecordedEvent.PROPOSAL_PARKED, Map.of("reasons", parking.reasons()));
        working.tell(id, seat.id(), NoticeKind.PARKED, parking.reasons());
        process.parked(id);
        terms.announce(id);
    }

    public void resume(Actor actor, TaskId id, String reasons) {
        OpenTask task = desk.take(actor, id, TaskKind.RESUME_PROPOSAL);
        String said = Text.passage("reasons", reasons);
        if (said.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
        RegionalProposal proposal = proposals.lock(task.proposal());
        LocalDate since = OfficialTime.dayOf(proposal.resume().since());
        proposals.save(proposal);
        record.write(actor, task, RecordedEvent.PROPOSAL_RESUMED, Map.of("since", since.toString(), "reasons", said));
        desk.done(task, actor);
        process.resumed(task.id(), task.proposal());
        List<OpenTask> moved = terms.goOn(task.proposal(), since);
        process.termsChanged(moved);
        working.tell(task.proposal(), task.seat(), NoticeKind.RESUMED, said);
        terms.announce(task.proposal());
    }
}
