package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.fixture.ContentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmittingTest {

    @Test
    void freezesTheDraftAsAVersionAndAsksEveryCollege() {
        RegionalProposal proposal =
                proposal().saying(content().with(UTRECHT).with(DRENTHE)).draft();

        ContentVersion version = proposal.submit(OFFICER, NOW);

        assertThat(version).isEqualTo(new ContentVersion(1, proposal.draft(), NOW, OFFICER));
        assertThat(proposal.versions()).containsExactly(version);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(proposal.undecidedColleges()).containsExactly(GELDERLAND, UTRECHT, DRENTHE);
    }

    @Test
    void cannotBeDoneTwice() {
        RegionalProposal proposal = proposal().beforeColleges();

        assertRefused(() -> proposal.submit(OFFICER, NOW), "NOT_EDITABLE");
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        RegionalProposal proposal =
                RegionalProposal.begin(ProposalId.create(), new ProposalNumber(2026, 1), GELDERLAND, NOW);

        assertRefused(
                () -> proposal.submit(OFFICER, NOW),
                "TITLE_REQUIRED",
                "SUMMARY_REQUIRED",
                "REGION_REQUIRED",
                "THEME_REQUIRED");
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
        assertThat(proposal.versions()).isEmpty();
    }

    static Stream<Arguments> contentThatMayNotBeSubmitted() {
        return Stream.of(
                Arguments.of(content().inRegions(new Region(" ", List.of())), "REGION_NAMELESS"),
                Arguments.of(content().underThemes(9), "THEME_NINE_NEEDS_CONTENT_THEME"),
                Arguments.of(content().underThemes(8, 9), "THEME_NINE_NEEDS_CONTENT_THEME"),
                Arguments.of(content().underThemes(9, 10), "THEME_NINE_NEEDS_CONTENT_THEME"),
                Arguments.of(content().with(UTRECHT).with(UTRECHT), "PARTNER_TWICE_OR_LEAD"),
                Arguments.of(content().with(GELDERLAND), "PARTNER_TWICE_OR_LEAD"),
                Arguments.of(content().ownMoney(UTRECHT, 2026, 1), "MONEY_OF_OTHER_PROVINCE"),
                Arguments.of(
                        content().ownMoney(GELDERLAND, 2026, 1).ownMoneyProMemorie(GELDERLAND, 2026),
                        "MONEY_LINE_TWICE"),
                Arguments.of(content().asking(new CentralGovernmentRequest("", "EZK")), "REQUEST_EMPTY"));
    }

    @ParameterizedTest
    @MethodSource("contentThatMayNotBeSubmitted")
    void refusesContentThatBreaksARule(ContentBuilder content, String reason) {
        RegionalProposal proposal = proposal().ledBy(GELDERLAND).saying(content).draft();

        assertRefused(() -> proposal.submit(OFFICER, NOW), reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 10})
    void letsAThemeWithABodyOrARouteByHandGoAlone(int theme) {
        RegionalProposal proposal =
                proposal().saying(content().underThemes(theme)).draft();

        proposal.submit(OFFICER, NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.COLLEGES);
    }

    @Test
    void letsThemeNineGoWithAContentTheme() {
        RegionalProposal proposal =
                proposal().saying(content().underThemes(9, 1)).draft();

        proposal.submit(OFFICER, NOW);

        assertThat(proposal.currentContent().contentThemes()).hasSize(1);
    }

    @Test
    void letsMoneyBeProMemorie() {
        RegionalProposal proposal = proposal()
                .saying(content().ownMoneyProMemorie(GELDERLAND, 2026))
                .draft();

        proposal.submit(OFFICER, NOW);

        assertThat(proposal.currentContent().moneyLinesOf(GELDERLAND))
                .singleElement()
                .matches(line -> line.amount().isProMemorie());
    }
}
