package nl.ibp.domain.decision;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of what the Rijk promised. */
class FollowedCommitmentTest {

    private static final ProposalId PROPOSAL = ProposalId.create();
    private static final PersonId BUREAU = new PersonId("ipo-bureau");

    @Test
    void putsEachReportToItsCommitment() {
        List<FollowedCommitment> all = FollowedCommitment.all(
                List.of(
                        answered(1, CommitmentOutcome.PROMISED),
                        answered(1, CommitmentOutcome.PARTLY),
                        answered(2, CommitmentOutcome.PROMISED)),
                List.of(
                        report(1, 2, CommitmentState.UNDER_WAY),
                        report(2, 1, CommitmentState.NOT_KEPT),
                        report(1, 2, CommitmentState.KEPT)));

        assertThat(all).extracting(FollowedCommitment::number).containsExactly(1, 2, 1);
        assertThat(all)
                .extracting(FollowedCommitment::state)
                .containsExactly(CommitmentState.UNDER_WAY, CommitmentState.KEPT, CommitmentState.NOT_KEPT);
        assertThat(all).extracting(FollowedCommitment::isOpen).containsExactly(true, false, false);
    }

    @ParameterizedTest
    @EnumSource(value = CommitmentOutcome.class, names = "NO", mode = EnumSource.Mode.EXCLUDE)
    void followsWhateverIsPromised(CommitmentOutcome outcome) {
        FollowedCommitment followed = new FollowedCommitment(answered(1, outcome), 1, List.of());

        assertThat(followed.isOpen()).isTrue();
        assertThatCode(followed::requireOpen).doesNotThrowAnyException();
    }

    @Test
    void hasNothingToFollowWhereNothingWasPromised() {
        FollowedCommitment refused = new FollowedCommitment(answered(1, CommitmentOutcome.NO), 1, List.of());

        assertThat(refused.isOpen()).isFalse();
        assertRefused(refused::requireOpen, "NOTHING_PROMISED");
    }

    @ParameterizedTest
    @EnumSource(
            value = CommitmentState.class,
            names = {"KEPT", "NOT_KEPT"})
    void isSettledOnce(CommitmentState end) {
        FollowedCommitment settled =
                new FollowedCommitment(answered(1, CommitmentOutcome.PROMISED), 1, List.of(report(1, 1, end)));

        assertRefused(settled::requireOpen, "COMMITMENT_SETTLED");
    }

    @ParameterizedTest
    @EnumSource(
            value = CommitmentState.class,
            names = {"UNDER_WAY", "NOT_KEPT"})
    void asksToExplainWhatIsNotKept(CommitmentState state) {
        assertRefused(() -> new CommitmentReport(PROPOSAL, 1, 1, state, " ", BUREAU, Fixtures.NOW), "NOTE_REQUIRED");
    }

    @Test
    void sumsUpWhatTheProvincesGot() {
        List<Commitment> answers = Arrays.stream(CommitmentOutcome.values())
                .map(outcome -> answered(1, outcome))
                .toList();

        JointPosition position = JointPosition.of(FollowedCommitment.all(
                answers, List.of(report(1, 1, CommitmentState.KEPT), report(1, 2, CommitmentState.NOT_KEPT))));

        assertThat(position.asked()).isEqualTo(4);
        assertThat(position.promised()).isEqualTo(3);
        assertThat(position.got(CommitmentOutcome.NO)).isEqualTo(1);
        assertThat(position.kept()).isEqualTo(1);
        assertThat(position.notKept()).isEqualTo(1);
    }

    private static Commitment answered(int version, CommitmentOutcome outcome) {
        return new Commitment(
                PROPOSAL,
                version,
                new CentralGovernmentRequest("Rijkscommitment", "LNV"),
                outcome,
                "",
                BUREAU,
                Fixtures.NOW);
    }

    private static CommitmentReport report(int version, int number, CommitmentState state) {
        return new CommitmentReport(PROPOSAL, version, number, state, "Per brief.", BUREAU, Fixtures.NOW);
    }
}
