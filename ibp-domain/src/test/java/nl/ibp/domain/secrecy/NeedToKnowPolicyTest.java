package nl.ibp.domain.secrecy;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import org.junit.jupiter.api.Test;

class NeedToKnowPolicyTest {

    private final RegionalProposal proposal =
            ProposalBuilder.proposal().saying(content().with(UTRECHT)).inIntake();

    @Test
    void letsInWhoHasAPartAndNobodyElse() {
        assertThat(readers(circle(List.of(SomeSeats.MEMBER), List.of())))
                .containsExactlyInAnyOrder(
                        SomeSeats.OFFICER_GELDERLAND,
                        SomeSeats.COLLEGE_GELDERLAND,
                        SomeSeats.CLERK_GELDERLAND,
                        SomeSeats.OFFICER_UTRECHT,
                        SomeSeats.COLLEGE_UTRECHT,
                        SomeSeats.CLERK_UTRECHT,
                        SomeSeats.MEMBER,
                        SomeSeats.CHAIR,
                        SomeSeats.SECRETARY,
                        SomeSeats.BOARD,
                        SomeSeats.BUREAU);
    }

    @Test
    void leavesOutACommitteeUntilItIsAsked() {
        assertThat(readers(circle(List.of(), List.of())))
                .doesNotContain(SomeSeats.MEMBER, SomeSeats.CHAIR, SomeSeats.SECRETARY);
    }

    @Test
    void leavesOutAProvinceThatDroppedOutThoughItWasAsked() {
        RegionalProposal without = ProposalBuilder.proposal()
                .saying(content().with(UTRECHT).with(DRENTHE))
                .refusedBy(DRENTHE);
        without.choose(RefusalChoice.CONTINUE_WITHOUT);

        Circle circle = Circle.around(without, List.of(SomeSeats.COLLEGE_DRENTHE), List.of(), SomeSeats.ALL);

        assertThat(readers(circle))
                .contains(SomeSeats.COLLEGE_UTRECHT)
                .doesNotContain(SomeSeats.OFFICER_DRENTHE, SomeSeats.COLLEGE_DRENTHE, SomeSeats.CLERK_DRENTHE);
    }

    @Test
    void keepsInWhoImposedItAndTheStatesThatMustConfirmIt() {
        Circle circle = circle(List.of(), List.of(imposedBy(SomeSeats.COLLEGE_DRENTHE)));

        assertThat(readers(circle))
                .contains(SomeSeats.COLLEGE_DRENTHE, SomeSeats.CLERK_DRENTHE)
                .doesNotContain(SomeSeats.OFFICER_DRENTHE);
    }

    @Test
    void forgetsWhoImposedWhatIsOver() {
        Secrecy lapsed = imposedBy(SomeSeats.COLLEGE_DRENTHE);
        lapsed.meetOn(Fixtures.TODAY, Fixtures.TODAY);
        lapsed.lapse(NOW);

        assertThat(readers(circle(List.of(), List.of(lapsed))))
                .doesNotContain(SomeSeats.COLLEGE_DRENTHE, SomeSeats.CLERK_DRENTHE);
    }

    @Test
    void showsWhoReadToSecretariesClerksImposersAndTheAdministrator() {
        List<Secrecy> secrecies = List.of(imposedBy(SomeSeats.CHAIR));
        Circle circle = circle(List.of(SomeSeats.MEMBER), secrecies);

        assertThat(SomeSeats.ALL.stream().filter(seat -> ReadLogPolicy.maySee(seat, circle, secrecies)))
                .containsExactlyInAnyOrder(
                        SomeSeats.COLLEGE_GELDERLAND,
                        SomeSeats.CLERK_GELDERLAND,
                        SomeSeats.COLLEGE_UTRECHT,
                        SomeSeats.CLERK_UTRECHT,
                        SomeSeats.SECRETARY,
                        SomeSeats.CHAIR,
                        SomeSeats.BUREAU,
                        SomeSeats.ADMINISTRATOR);
    }

    private Circle circle(List<Seat> asked, List<Secrecy> secrecies) {
        return Circle.around(proposal, asked, secrecies, SomeSeats.ALL);
    }

    private static List<Seat> readers(Circle circle) {
        return SomeSeats.ALL.stream()
                .filter(seat -> NeedToKnowPolicy.mayRead(seat, circle))
                .toList();
    }

    private static Secrecy imposedBy(Seat seat) {
        return Secrecy.impose(
                ProposalId.create(),
                null,
                seat,
                SecrecyGround.PERSONAL_PRIVACY,
                "Namen van grondeigenaren.",
                Fixtures.SECRETARY,
                NOW);
    }
}
