package nl.ibp.workflow.submission;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.organisation.LeadSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead province takes its proposal back; all open work ends (domain reference, section 5). */
@Component
public class Withdrawing {

    private final Proposals proposals;
    private final Consultations consultations;
    private final WrittenProcedures procedures;
    private final Clock clock;
    private final LeadSeat lead;
    private final WorkingSeats working;
    private final ProposalProcess process;
    private final DossierWriter record;

    Withdrawing(
            Proposals proposals,
            Consultations consultations,
            WrittenProcedures procedures,
            Clock clock,
            LeadSeat lead,
            WorkingSeats working,
            ProposalProcess process,
            DossierWriter record) {
        this.proposals = proposals;
        this.consultations = consultations;
        this.procedures = procedures;
        this.clock = clock;
        this.lead = lead;
        this.working = working;
        this.process = process;
        this.record = record;
    }

    @Transactional
    public void withdraw(Actor actor, ProposalId id, String reasons) {
        RegionalProposal proposal = proposals.lock(id);
        Seat seat = lead.require(actor, proposal.lead());
        String said = Text.passage("reasons", reasons);
        if (said.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
        proposal.withdraw();
        proposals.save(proposal);
        consultations.on(id).forEach(this::end);
        procedures.on(id).forEach(this::end);
        record.write(actor, seat.id(), id, RecordedEvent.PROPOSAL_WITHDRAWN, Map.of("reasons", said));
        working.tell(id, seat.id(), NoticeKind.WITHDRAWN, said);
        process.withdrawn(id, said);
    }

    private void end(Consultation consultation) {
        consultation.end();
        consultations.save(consultation);
    }

    private void end(WrittenProcedure procedure) {
        procedure.end(clock.instant());
        procedures.save(procedure);
    }
}
