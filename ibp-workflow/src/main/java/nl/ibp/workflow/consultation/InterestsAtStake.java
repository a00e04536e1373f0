package nl.ibp.workflow.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.domain.proposal.RegionalProposal;
import org.springframework.stereotype.Component;

/** Declared interests of members of a committee that still matter: whoever succeeds a member has an interest of their own. */
@Component
class InterestsAtStake {

    private final Seats seats;
    private final Appointments appointments;
    private final Clock clock;

    InterestsAtStake(Seats seats, Appointments appointments, Clock clock) {
        this.seats = seats;
        this.appointments = appointments;
        this.clock = clock;
    }

    List<InterestDeclaration> in(RegionalProposal proposal, BodyId body) {
        return proposal.interests().stream()
                .filter(interest -> seats.get(interest.member()).body().equals(body))
                .filter(this::isOfPresentHolder)
                .toList();
    }

    private boolean isOfPresentHolder(InterestDeclaration interest) {
        return appointments.holdersOf(interest.member(), LocalDate.now(clock)).stream()
                .anyMatch(holder -> holder.id().equals(interest.by()));
    }
}
