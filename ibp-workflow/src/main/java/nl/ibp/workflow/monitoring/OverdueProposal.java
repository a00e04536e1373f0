package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;

/** A proposal that waits for somebody whose term ended on a day. */
public record OverdueProposal(ProposalId id, ProposalNumber number, LocalDate due) {}
