package nl.ibp.workflow.inbox;

import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;

/** Work of a seat appeared, ended, or was claimed or released; published within the transaction that did it. */
public record InboxChanged(SeatId seat, ProposalId proposal) {}
