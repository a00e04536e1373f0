package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.Fixtures.committeesForCountryside;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.ProposalBuilder.refusal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowingThePathTest {

    @ParameterizedTest
    @EnumSource(names = {"COMPLETE", "PARTIAL", "LAPSED"})
    void leadsAlongTheCommitteesToAResult(ProposalStatus result) {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.CONSOLIDATION);

        proposal.enter(result);

        assertThat(proposal.status()).isEqualTo(result);
        assertThat(proposal.status().isFinal()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "NOTED"})
    void endsWithTheBoardWhenItDoesNotAdopt(ProposalStatus end) {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.BOARD);

        proposal.enter(end);

        assertThat(proposal.status()).isEqualTo(end);
    }

    @Test
    void leadsStraightToTheBoardWhenNoRouteWasAssignedInTime() {
        RegionalProposal proposal = proposal().saying(content().underThemes(10)).inIntake();

        proposal.enter(ProposalStatus.ROUTING);
        proposal.assign(Route.straightToBoard());
        proposal.enter(ProposalStatus.BOARD);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(proposal.route()).hasValue(Route.straightToBoard());
    }

    @Test
    void asksNoAdviceWithoutARoute() {
        RegionalProposal proposal = proposal().inIntake();

        assertThatIllegalStateException().isThrownBy(() -> proposal.enter(ProposalStatus.OFFICIAL_ADVICE));
        assertThat(proposal.status()).isEqualTo(ProposalStatus.INTAKE);
    }

    @Test
    void takesARouteOnlyAroundIntake() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.BOARD);

        assertRefused(() -> proposal.assign(Route.straightToBoard()), "NOT_IN_THIS_STEP");
        assertRefused(() -> proposal().draft().assign(Route.straightToBoard()), "NOT_IN_THIS_STEP");
    }

    @Test
    void wantsACommitteeOnARouteAlongCommittees() {
        assertRefused(() -> new Route(RouteKind.COMMITTEES, List.of(), List.of()), "COMMITTEE_REQUIRED");
    }

    @ParameterizedTest
    @EnumSource(names = {"COLLEGES", "WITHDRAWN", "REVOKED"})
    void isNotBroughtByTheProcessWhereOnlySomebodysActLeads(ProposalStatus status) {
        RegionalProposal proposal = proposal().draft();

        assertThatIllegalStateException().isThrownBy(() -> proposal.enter(status));
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void mayEnterTheStepItIsIn() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.BOARD);

        proposal.enter(ProposalStatus.BOARD);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.BOARD);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL_ADVICE", "ADMINISTRATIVE_ADVICE", "BOARD", "CONSOLIDATION"})
    void makesANewVersionAfterAReturnAndKeepsTheOld(ProposalStatus returnedFrom) {
        RegionalProposal proposal = proposal().upTo(returnedFrom);
        ContentVersion first = proposal.currentVersion();

        proposal.enter(ProposalStatus.REVISION);
        proposal.edit(content().titled("Food Valley 2").build(), proposal.draftRevision(), OFFICER, NOW);
        ContentVersion second = proposal.submit(OFFICER, NOW.plusSeconds(60));

        assertThat(proposal.versions()).containsExactly(first, second);
        assertThat(first.content().title()).isEqualTo("Food Valley");
        assertThat(second.content().title()).isEqualTo("Food Valley 2");
        assertThat(proposal.route()).isEmpty();
        assertRefused(() -> proposal.decide(refusal(GELDERLAND)), "COLLEGE_NOT_ASKED");
    }

    @Test
    void revisesWhatIsLeftAfterOthersDroppedOut() {
        RegionalProposal proposal = proposal().saying(content().with(UTRECHT)).refusedBy(UTRECHT);
        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);
        proposal.enter(ProposalStatus.INTAKE);

        proposal.enter(ProposalStatus.REVISION);

        assertThat(proposal.draft().coSubmitters()).isEmpty();
    }

    @Test
    void cannotDoWithoutItsLeadAndThePartnersItNamesSo() {
        RegionalProposal proposal = proposal()
                .saying(content().withIndispensable(UTRECHT).with(DRENTHE))
                .inIntake();

        assertThat(proposal.isIndispensable(GELDERLAND)).isTrue();
        assertThat(proposal.isIndispensable(UTRECHT)).isTrue();
        assertThat(proposal.isIndispensable(DRENTHE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL_ADVICE", "ADMINISTRATIVE_ADVICE", "BOARD"})
    void canBeTakenBackUntilTheBoardDecides(ProposalStatus step) {
        RegionalProposal proposal = proposal().upTo(step);

        proposal.withdraw();

        assertThat(proposal.status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATES", "CONSOLIDATION"})
    void cannotBeTakenBackAfterTheBoardDecided(ProposalStatus step) {
        RegionalProposal proposal = proposal().upTo(step);

        assertRefused(proposal::withdraw, "TOO_LATE_TO_WITHDRAW");
    }

    @Test
    void knowsItsRouteOnceAssigned() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.OFFICIAL_ADVICE);

        assertThat(proposal.route()).hasValue(committeesForCountryside());
    }
}
