package nl.ibp.workflow.inbox;

import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;

/** Work of a seat appeared, ended, was claimed or released, or the seat was reminded of it; published within the transaction that did it. */
public record InboxChanged(SeatId seat, ProposalId proposal) {}
