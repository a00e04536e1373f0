package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import org.junit.jupiter.api.Test;

/** A member of a committee has an interest in the proposal. */
class DeclaringInterestTest {

    private static final SeatId MEMBER = new SeatId("aac-vp-drenthe");
    private static final PersonId HOLDER = new PersonId("houder");
    private static final PersonId SUCCESSOR = new PersonId("opvolger");

    @Test
    void isKeptOverVersions() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.OFFICIAL_ADVICE);
        InterestDeclaration interest = interest(HOLDER);

        proposal.declare(interest);
        proposal.enter(ProposalStatus.REVISION);
        proposal.submit(HOLDER, NOW);

        assertThat(proposal.interestOf(MEMBER)).hasValue(interest);
    }

    @Test
    void isThatOfWhoSpokeLastForTheSeat() {
        RegionalProposal proposal = proposal().inIntake();
        proposal.declare(interest(HOLDER));

        proposal.declare(interest(SUCCESSOR));

        assertThat(proposal.interests()).containsExactly(interest(SUCCESSOR));
    }

    @Test
    void canBeWithdrawnOnce() {
        RegionalProposal proposal = proposal().inIntake();
        proposal.declare(interest(HOLDER));

        proposal.withdrawInterest(MEMBER);

        assertThat(proposal.interests()).isEmpty();
        assertRefused(() -> proposal.withdrawInterest(MEMBER), "NO_INTEREST_DECLARED");
    }

    @Test
    void wantsReasons() {
        assertRefused(() -> new InterestDeclaration(MEMBER, " ", HOLDER, NOW), "REASONS_REQUIRED");
    }

    @Test
    void comesTooLateOnceThePathIsOver() {
        RegionalProposal proposal = proposal().inIntake();
        proposal.withdraw();

        assertRefused(() -> proposal.declare(interest(HOLDER)), "NOT_IN_THIS_STEP");
    }

    private static InterestDeclaration interest(PersonId by) {
        return new InterestDeclaration(MEMBER, "Mijn grond ligt in het gebied.", by, NOW);
    }
}
