package nl.ibp.ui.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.ui.monitoring.FigurePeriod.Everything;
import nl.ibp.ui.monitoring.FigurePeriod.LastTwelveMonths;
import nl.ibp.ui.monitoring.FigurePeriod.OneYear;
import nl.ibp.workflow.monitoring.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void comesBackFromItsAddress() {
        for (FigurePeriod period : List.of(new LastTwelveMonths(), new OneYear(2024), new Everything())) {
            assertThat(FigurePeriod.read(period.parameters())).isEqualTo(period);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jaar-", "jaar-99999999999", "jaar-1066", "<script>", "ALLES"})
    void isTheUsualOneWhereTheAddressMeansNothing(String typed) {
        assertThat(FigurePeriod.read(QueryParameters.of(FigurePeriod.PARAMETER, typed)))
                .isEqualTo(FigurePeriod.usual());
    }

    @Test
    void countsDaysToTheLast() {
        assertThat(FigurePeriod.usual().until(TODAY)).isEqualTo(new Period(LocalDate.of(2025, 5, 5), TODAY));
        assertThat(new OneYear(2024).until(TODAY))
                .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void offersTheYearsInWhichAnythingWasLeft() {
        assertThat(FigurePeriod.choices(TODAY, LocalDate.of(2024, 11, 3), FigurePeriod.usual()))
                .containsExactly(
                        new LastTwelveMonths(),
                        new OneYear(2026),
                        new OneYear(2025),
                        new OneYear(2024),
                        new Everything());
        assertThat(FigurePeriod.choices(TODAY, null, new OneYear(2019)))
                .containsExactly(new LastTwelveMonths(), new OneYear(2026), new Everything(), new OneYear(2019));
    }
}
