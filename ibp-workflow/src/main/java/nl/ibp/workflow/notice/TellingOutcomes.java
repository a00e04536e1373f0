package nl.ibp.workflow.notice;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import org.springframework.stereotype.Component;

/**
 * Tells those who made a proposal what became of it. Not what was decided nor why: that is on the pages, for whoever may
 * know it by then.
 */
@Component
public class TellingOutcomes {

    private final Proposals proposals;
    private final Seats seats;
    private final GivingNotices notices;

    TellingOutcomes(Proposals proposals, Seats seats, GivingNotices notices) {
        this.proposals = proposals;
        this.seats = seats;
        this.notices = notices;
    }

    /** The province that leads, and the colleges that submitted it together. */
    public void decided(ProposalId id, NoticeKind kind) {
        RegionalProposal proposal = proposals.lock(id);
        Set<SeatId> told = new LinkedHashSet<>();
        told.add(officerOf(proposal));
        proposal.participants()
                .forEach(province ->
                        told.add(seats.of(province, SeatRole.COLLEGE).id()));
        notices.ofProposal(told, id, kind, "");
    }

    /** Whoever has to change it. */
    public void returned(RegionalProposal proposal) {
        notices.ofProposal(Set.of(officerOf(proposal)), proposal.id(), NoticeKind.RETURNED, "");
    }

    private SeatId officerOf(RegionalProposal proposal) {
        return seats.of(proposal.lead(), SeatRole.POLICY_OFFICER).id();
    }
}
