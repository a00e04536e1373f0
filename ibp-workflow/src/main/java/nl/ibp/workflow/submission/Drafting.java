package nl.ibp.workflow.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.organisation.LeadSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A policy officer starts a proposal and writes it (step 1). */
@Component
@Transactional
public class Drafting {

    private final Proposals proposals;
    private final LeadSeat leads;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    Drafting(Proposals proposals, LeadSeat leads, ProposalProcess process, DossierWriter record, Clock clock) {
        this.proposals = proposals;
        this.leads = leads;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    public ProposalId begin(Actor actor, ProvinceCode lead) {
        Seat seat = leads.require(actor, lead);
        RegionalProposal proposal = RegionalProposal.begin(
                ProposalId.create(), proposals.nextNumber(LocalDate.now(clock).getYear()), lead, clock.instant());
        proposals.add(proposal);
        record.write(actor, seat.id(), proposal.id(), RecordedEvent.PROPOSAL_STARTED, Map.of());
        process.started(proposal.id(), seat.id());
        return proposal.id();
    }

    /**
     * Keeps what was written.
     *
     * @param basedOn the revision that was changed
     * @return the new revision
     * @throws Refused when a colleague changed it meanwhile
     */
    public int save(Actor actor, ProposalId id, ProposalContent content, int basedOn) {
        RegionalProposal proposal = proposals.lock(id);
        leads.require(actor, proposal.lead());
        proposal.edit(content, basedOn, actor.person(), clock.instant());
        proposals.save(proposal);
        return proposal.draftRevision();
    }
}
