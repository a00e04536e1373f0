package nl.ibp.workflow.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.organisation.LeadSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A policy officer starts a proposal and writes it (step 1). */
@Component
@Transactional
public class Drafting {

    private static final Set<TaskKind> WRITING = EnumSet.of(TaskKind.DRAFT_PROPOSAL, TaskKind.REVISE_PROPOSAL);

    private final Proposals proposals;
    private final LeadSeat leads;
    private final Tasks tasks;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    Drafting(
            Proposals proposals,
            LeadSeat leads,
            Tasks tasks,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.proposals = proposals;
        this.leads = leads;
        this.tasks = tasks;
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
        tasks.openOn(id).stream()
                .filter(task -> WRITING.contains(task.kind()))
                .forEach(task -> tasks.begun(task.id(), clock.instant()));
        return proposal.draftRevision();
    }

    /**
     * The same for who sends the text alone: the documents that are with the draft stay with it.
     *
     * @param text whatever documents it names
     */
    public int saveText(Actor actor, ProposalId id, ProposalContent text, int basedOn) {
        RegionalProposal proposal = proposals.lock(id);
        return save(actor, id, text.withAttachments(proposal.draft().attachments()), basedOn);
    }
}
