package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.COLLEAGUE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import org.junit.jupiter.api.Test;

class DraftingTest {

    @Test
    void beginsEmpty() {
        RegionalProposal proposal =
                RegionalProposal.begin(ProposalId.create(), new ProposalNumber(2026, 1), GELDERLAND, NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
        assertThat(proposal.draft()).isEqualTo(ProposalContent.empty());
        assertThat(proposal.draftRevision()).isZero();
        assertThat(proposal.versions()).isEmpty();
        assertThat(proposal.participants()).containsExactly(GELDERLAND);
    }

    @Test
    void hasNoVersionBeforeItIsSubmitted() {
        RegionalProposal proposal = proposal().draft();

        assertThatIllegalStateException().isThrownBy(proposal::currentVersion);
    }

    @Test
    void countsItsChanges() {
        RegionalProposal proposal = proposal().draft();

        proposal.edit(content().titled("Veluwe").build(), 1, OFFICER, NOW);

        assertThat(proposal.draft().title()).isEqualTo("Veluwe");
        assertThat(proposal.draftRevision()).isEqualTo(2);
    }

    @Test
    void keepsALaterChangeOfAColleague() {
        RegionalProposal proposal = proposal().draft();
        proposal.edit(content().titled("Veluwe").build(), 1, COLLEAGUE, NOW);

        Refused refused = catchThrowableOfType(
                Refused.class, () -> proposal.edit(content().build(), 1, OFFICER, NOW.plusSeconds(1)));

        assertThat(refused.problems()).containsExactly(Problem.of("", "CHANGED_MEANWHILE", COLLEAGUE, NOW));
        assertThat(proposal.draft().title()).isEqualTo("Veluwe");
    }

    @Test
    void cannotBeChangedOnceSubmitted() {
        RegionalProposal proposal = proposal().beforeColleges();

        assertRefused(() -> proposal.edit(content().build(), 1, OFFICER, NOW), "NOT_EDITABLE");
    }
}
