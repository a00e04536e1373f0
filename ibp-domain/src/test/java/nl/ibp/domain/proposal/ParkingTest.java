package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.COLLEAGUE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.ProposalBuilder.endorsement;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParkingTest {

    private static final Parking PARKING = new Parking("Het aardgasdossier gaat voor.", OFFICER, NOW);

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL_ADVICE", "ADMINISTRATIVE_ADVICE", "BOARD"})
    void standsStillWhereItIsUntilItIsTakenUpAgain(ProposalStatus step) {
        RegionalProposal proposal = proposal().upTo(step);

        proposal.park(PARKING);

        assertThat(proposal.status()).isEqualTo(step);
        assertThat(proposal.parking()).hasValue(PARKING);
        assertThat(proposal.resume()).isEqualTo(PARKING);
        assertThat(proposal.parking()).isEmpty();
        assertThat(proposal.status()).isEqualTo(step);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATES", "CONSOLIDATION"})
    void isTooLateOnceTheBoardHasDecided(ProposalStatus step) {
        RegionalProposal proposal = proposal().upTo(step);

        assertRefused(() -> proposal.park(PARKING), "TOO_LATE_TO_PARK");
        assertThat(proposal.parking()).isEmpty();
    }

    @Test
    void isDoneOnceAtATime() {
        RegionalProposal proposal = proposal().beforeColleges();
        assertRefused(proposal::resume, "NOT_PARKED");
        proposal.park(PARKING);

        assertRefused(() -> proposal.park(new Parking("Nog eens.", COLLEAGUE, NOW)), "PARKED");

        assertThat(proposal.parking()).hasValue(PARKING);
    }

    @Test
    void letsNothingBeDecidedMeanwhile() {
        RegionalProposal colleges = proposal().beforeColleges();
        RegionalProposal draft = proposal().draft();
        RegionalProposal refused = proposal().refusedBy(GELDERLAND);
        RegionalProposal intake = proposal().inIntake();

        for (RegionalProposal parked : new RegionalProposal[] {colleges, draft, refused, intake}) {
            parked.park(PARKING);
        }

        assertRefused(() -> colleges.decide(endorsement(GELDERLAND)), "PARKED");
        assertRefused(() -> draft.submit(OFFICER, NOW), "PARKED");
        assertRefused(() -> refused.choose(RefusalChoice.ASK_AGAIN), "PARKED");
        assertRefused(() -> intake.assign(Route.straightToBoard()), "PARKED");
        assertThatIllegalStateException().isThrownBy(() -> intake.enter(ProposalStatus.ROUTING));
    }

    @Test
    void leavesTheDraftToBeWritten() {
        RegionalProposal proposal = proposal().draft();
        proposal.park(PARKING);

        proposal.edit(content().titled("Veluwe").build(), 1, OFFICER, NOW);

        assertThat(proposal.draft().title()).isEqualTo("Veluwe");
    }

    @Test
    void canStillBeTakenBack() {
        RegionalProposal proposal = proposal().beforeColleges();
        proposal.park(PARKING);

        proposal.withdraw();

        assertThat(proposal.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(proposal.parking()).isEmpty();
    }

    @Test
    void wantsReasons() {
        assertRefused(() -> new Parking(" ", OFFICER, NOW), "REASONS_REQUIRED");
    }
}
