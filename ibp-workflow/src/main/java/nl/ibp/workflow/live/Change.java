package nl.ibp.workflow.live;

import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.operations.LogPart;

/** Something that open pages show is no longer as it was. It says where to look and not what is there. */
public sealed interface Change {

    /** Work of a seat appeared, ended, was claimed or released, or its term moved. */
    record OfWork(SeatId seat, ProposalId proposal) implements Change {}

    /** A seat was told something, or a holder of it read it. */
    record OfNotices(SeatId seat) implements Change {}

    /** Somebody changed what hardly ever changes, as themes, seats or recesses. */
    record OfReferenceData() implements Change {}

    /** Sessions are to end, at whichever node holds them. */
    record OfSessions() implements Change {}

    /** A part of the program is to tell more in its log, or what it usually does. */
    record OfLogging(LogPart part, boolean more) implements Change {}

    /** Something may have been missed, nobody knows what: every page looks again. */
    record Unknown() implements Change {}
}
