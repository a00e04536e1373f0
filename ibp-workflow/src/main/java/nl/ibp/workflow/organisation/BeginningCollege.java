package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.CollegeChanges;
import nl.ibp.domain.organisation.CollegeSeats;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.board.EndingMandates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A new college takes office: what rested on the old one ends or is asked again. For the engine: nobody acts here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BeginningCollege {

    private final CollegeChanges changes;
    private final EndingSubstitutions substitutions;
    private final Seats seats;
    private final Bodies bodies;
    private final Proposals proposals;
    private final CollegeProcess process;
    private final DossierWriter record;
    private final EndingMandates mandates;
    private final Clock clock;

    BeginningCollege(
            CollegeChanges changes,
            EndingSubstitutions substitutions,
            Seats seats,
            Bodies bodies,
            Proposals proposals,
            CollegeProcess process,
            DossierWriter record,
            EndingMandates mandates,
            Clock clock) {
        this.changes = changes;
        this.substitutions = substitutions;
        this.seats = seats;
        this.bodies = bodies;
        this.proposals = proposals;
        this.process = process;
        this.record = record;
        this.mandates = mandates;
        this.clock = clock;
    }

    public void begin(ProvinceCode province, LocalDate from) {
        CollegeChange change = changes.all().stream()
                .filter(one -> one.province().equals(province) && one.from().equals(from))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No change of college of %s on %s".formatted(province, from)));
        changes.begun(change, clock.instant());
        List<SeatId> ofCollege =
                CollegeSeats.of(province, seats, bodies).stream().map(Seat::id).toList();
        substitutions.withCollege(ofCollege, change);
        mandates.withCollege(Set.copyOf(ofCollege), from);
        proposals.runningWith(province).forEach(proposal -> ask(proposal, change));
    }

    private void ask(ProposalId id, CollegeChange change) {
        RegionalProposal proposal = proposals.lock(id);
        if (!proposal.askConfirmation(change.province(), change.from(), clock.instant())) {
            return;
        }
        proposals.save(proposal);
        record.write(
                id,
                RecordedEvent.PARTICIPATION_ASKED,
                Map.of("province", change.province().value()));
        process.participationAsked(
                proposal,
                seats.of(change.province(), SeatRole.COLLEGE).id(),
                seats.of(proposal.lead(), SeatRole.POLICY_OFFICER).id());
    }
}
