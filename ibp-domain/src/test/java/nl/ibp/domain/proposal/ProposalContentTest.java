package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.OWN_MEANS;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ThemeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalContentTest {

    @Test
    void ordersItsThemesAndNamesEachOnce() {
        ProposalContent content = content().underThemes(9, 1, 9).build();

        assertThat(content.themes()).containsExactly(new ThemeNumber(1), new ThemeNumber(9));
        assertThat(content.contentThemes()).containsExactly(new ThemeNumber(1));
    }

    @Test
    void leavesOutPartnersWithoutAName() {
        assertThat(content().withOtherPartners("WUR", " ", "WUR ").build().otherPartners())
                .containsExactly("WUR");
    }

    @Test
    void refusesMoreThanAnyProposalNeeds() {
        Region[] regions =
                Collections.nCopies(201, new Region("Veluwe", List.of())).toArray(Region[]::new);

        assertRefused(() -> content().inRegions(regions).build(), "TOO_MANY_ENTRIES");
        assertRefused(
                () -> new Region("Veluwe", Collections.nCopies(51, new GeoPoint(5.85, 52.2))), "TOO_MANY_ENTRIES");
    }

    @Test
    void refusesAMilestoneThatIsNotOneLine() {
        assertRefused(() -> new Milestone("een\ntwee", ApproximateDate.none()), "TEXT_HAS_CONTROL_CHARACTERS");
    }

    @ParameterizedTest
    @CsvSource({"2.9, 52", "7.6, 52", "5, 50.4", "5, 54.1", "NaN, 52", "5, Infinity"})
    void refusesPointsElsewhere(double longitude, double latitude) {
        assertRefused(() -> new GeoPoint(longitude, latitude), "POINT_OUTSIDE_THE_NETHERLANDS");
    }

    @Test
    void refusesMoneyBelowZeroAndYearsOutOfReach() {
        assertRefused(() -> new MoneyLine(GELDERLAND, OWN_MEANS, 2026, Stated.of(Euros.of(-1)), ""), "AMOUNT_NEGATIVE");
        assertRefused(() -> new MoneyLine(GELDERLAND, OWN_MEANS, 1999, Stated.proMemorie(), ""), "YEAR_OUT_OF_RANGE");
        assertRefused(() -> new MoneyLine(GELDERLAND, OWN_MEANS, 2101, Stated.unstated(), ""), "YEAR_OUT_OF_RANGE");
    }

    @Test
    void refusesASingleAmountThatIsTooLarge() {
        Stated<Euros> tooLarge = Stated.of(Euros.of(100_000_000_001L));

        assertRefused(() -> new MoneyLine(GELDERLAND, OWN_MEANS, 2026, tooLarge, ""), "AMOUNT_TOO_LARGE");
    }

    @Test
    void tellsProMemorieFromZeroAndFromNothing() {
        assertThat(Stated.<Euros>proMemorie()).isNotEqualTo(Stated.unstated()).isNotEqualTo(Stated.of(Euros.ZERO));
        assertThat(Stated.<Euros>proMemorie().known()).isEmpty();
    }

    @Test
    void readsBackItsNumber() {
        assertThat(new ProposalNumber(2026, 14)).hasToString("IBP-2026-014");
        assertThat(ProposalNumber.parse("IBP-2026-014")).isEqualTo(new ProposalNumber(2026, 14));
        assertThat(ProposalNumber.parse("IBP-2026-1014")).isEqualTo(new ProposalNumber(2026, 1014));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "IBP-2026", "IBP-2026-14", "XXX-2026-014", "IBP-2026-000", "IBP-2026-0140000"})
    void rejectsWhatIsNoNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProposalNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "food-valley", "' or 1=1", "00000000-0000-0000-0000-00000000000g"})
    void findsNoIdInAGuessedAddress(String text) {
        assertThat(ProposalId.parse(text)).isEmpty();
        assertThat(AttachmentId.parse(text)).isEmpty();
    }
}
