package nl.ibp.workflow.path;

import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import nl.ibp.workflow.submission.ParkingProposals;
import org.springframework.beans.factory.BeanFactory;

/** Parking and asking for revocation by who may not, without reasons, or at the wrong moment. */
final class ForbiddenStandstill {

    private final ParkingProposals parking;
    private final Revoking revoking;

    ForbiddenStandstill(BeanFactory beans) {
        this.parking = beans.getBean(ParkingProposals.class);
        this.revoking = beans.getBean(Revoking.class);
    }

    List<Attempt> on(RegionalProposal proposal, Actor lead) {
        List<Attempt> attempts = new ArrayList<>();
        Actor stranger = SeatHolder.of("beleid-zeeland");
        attempts.add(new Attempt(
                "parking by another province", () -> parking.park(stranger, proposal.id(), "Het kan wachten.")));
        attempts.add(new Attempt("parking without reasons", () -> parking.park(lead, proposal.id(), " ")));
        attempts.add(new Attempt(
                "revocation asked by another province",
                () -> revoking.ask(stranger, proposal.id(), "Het kan niet meer.")));
        attempts.add(new Attempt("revocation without reasons", () -> revoking.ask(lead, proposal.id(), "")));
        if (!proposal.isBeforeBoardDecision() || proposal.parking().isPresent()) {
            attempts.add(new Attempt(
                    "parking what is decided or parked", () -> parking.park(lead, proposal.id(), "Het kan wachten.")));
        }
        if (!proposal.isAdoptedAndRunning() || proposal.revocation().isPresent()) {
            attempts.add(new Attempt(
                    "revocation of what is not adopted, or asked already",
                    () -> revoking.ask(lead, proposal.id(), "Het kan niet meer.")));
        }
        return attempts;
    }
}
