package nl.ibp.ui.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.monitoring.FigurePeriod.Days;
import nl.ibp.ui.monitoring.FigurePeriod.Everything;
import nl.ibp.ui.monitoring.FigurePeriod.LastTwelveMonths;
import nl.ibp.ui.monitoring.FigurePeriod.OneYear;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures are asked stands in the address, goes along to other pages and can be sent to a colleague. */
class FigureQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Days SPRING = new Days(new Period(LocalDate.of(2026, 3, 21), LocalDate.of(2026, 4, 30)));
    private static final BodyId BODY = new BodyId("aac-re");

    private final Provinces provinces = mock(Provinces.class);
    private final Bodies bodies = mock(Bodies.class);
    private final Themes themes = mock(Themes.class);
    private final FigureQuery.Address address = new FigureQuery.Address(provinces, bodies, themes);

    @BeforeEach
    void know() {
        Province utrecht = new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49);
        Theme theme = mock(Theme.class);
        when(theme.number()).thenReturn(new ThemeNumber(4));
        when(themes.all()).thenReturn(List.of(theme));
        when(provinces.all()).thenReturn(List.of(utrecht));
        when(provinces.get(Fixtures.UTRECHT)).thenReturn(utrecht);
        when(bodies.all()).thenReturn(List.of(new Body(BODY, BodyKind.OFFICIAL_COMMITTEE, "AAC RE", null)));
    }

    @Test
    void comesBackFromItsAddress() {
        for (FigurePeriod period : List.of(new LastTwelveMonths(), new OneYear(2024), new Everything(), SPRING)) {
            FigureQuery query = new FigureQuery(period, new ThemeNumber(4), Fixtures.UTRECHT, BODY);

            FigureQuery.Asked read = read(address.of("voortgang/geld", query));

            assertThat(read.query()).isEqualTo(query);
            assertThat(read.mistaken()).isEmpty();
        }
    }

    @Test
    void standsInWordsThatOneCanRead() {
        FigureQuery query = new FigureQuery(new OneYear(2025), new ThemeNumber(4), Fixtures.UTRECHT, BODY);

        assertThat(address.of("voortgang", query))
                .startsWith("voortgang?")
                .contains("periode=jaar-2025", "thema=4", "provincie=utrecht", "orgaan=aac-re");
        assertThat(address.of("voortgang", new FigureQuery(SPRING, null, null, null)))
                .contains("van=2026-03-21", "tot=2026-04-30");
        assertThat(address.of("voortgang", FigureQuery.usual())).isEqualTo("voortgang");
    }

    @ParameterizedTest
    @CsvSource({
        "periode=jaar-,periode,jaar-",
        "periode=jaar-99999999999,periode,jaar-99999999999",
        "periode=jaar-1066,periode,jaar-1066",
        "periode=%3Cscript%3E,periode,<script>",
        "periode=ALLES,periode,ALLES",
        "van=2026-02-31&tot=2026-03-01,periode,2026-02-31 – 2026-03-01",
        "van=2026-03-02&tot=2026-03-01,periode,2026-03-02 – 2026-03-01",
        "tot=2026-03-01,periode, – 2026-03-01",
        "van=1066-03-02&tot=2026-03-01,periode,1066-03-02 – 2026-03-01",
        "van=2026-01-01&tot=+999999999-12-31,periode,2026-01-01 –  999999999-12-31",
        "thema=77,thema,77",
        "provincie=atlantis,provincie,atlantis",
        "orgaan=niemand,orgaan,niemand"
    })
    void saysWhatMeansNothingAndLeavesItOut(String asked, String parameter, String typed) {
        FigureQuery.Asked read = read("voortgang?" + asked);

        assertThat(read.query()).isEqualTo(FigureQuery.usual());
        assertThat(read.mistaken()).singleElement().satisfies(mistaken -> {
            assertThat(mistaken.parameter()).isEqualTo(parameter);
            assertThat(mistaken.typed().strip()).isEqualTo(typed.strip());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"voortgang?thema=", "voortgang?iets=anders", "voortgang?periode=12m", "voortgang"})
    void asksTheUsualWhereNothingElseIsAsked(String location) {
        assertThat(read(location)).isEqualTo(new FigureQuery.Asked(FigureQuery.usual(), List.of()));
    }

    @Test
    void keepsOfWhatMeansNothingNoMoreThanOneReads() {
        assertThat(read("voortgang?orgaan=" + "x".repeat(5000))
                        .mistaken()
                        .get(0)
                        .typed())
                .hasSize(41);
    }

    @Test
    void countsDaysToTheLast() {
        assertThat(FigurePeriod.usual().until(TODAY)).isEqualTo(new Period(LocalDate.of(2025, 5, 5), TODAY));
        assertThat(new OneYear(2024).until(TODAY))
                .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(new FigureQuery(SPRING, null, Fixtures.UTRECHT, null).filter(TODAY))
                .isEqualTo(new FigureFilter(SPRING.days(), null, Fixtures.UTRECHT, null));
    }

    @Test
    void isComparedWithAsLongAPeriodBeforeIt() {
        assertThat(FigurePeriod.usual().before(TODAY))
                .contains(new Period(LocalDate.of(2024, 5, 5), LocalDate.of(2025, 5, 4)));
        assertThat(new OneYear(2024).before(TODAY)).contains(Period.ofYear(2023));
        assertThat(SPRING.before(TODAY)).contains(new Period(LocalDate.of(2026, 2, 8), LocalDate.of(2026, 3, 20)));
        assertThat(new Everything().before(TODAY)).isEqualTo(Optional.empty());
    }

    @Test
    void offersTheYearsInWhichAnythingWasLeft() {
        Days quarter = new Days(new Period(LocalDate.of(2026, 2, 5), TODAY));
        assertThat(FigurePeriod.choices(TODAY, LocalDate.of(2024, 11, 3), FigurePeriod.usual()))
                .containsExactly(
                        new LastTwelveMonths(),
                        new OneYear(2026),
                        new OneYear(2025),
                        new OneYear(2024),
                        new Everything(),
                        quarter);
        assertThat(FigurePeriod.choices(TODAY, null, new OneYear(2019)))
                .containsExactly(
                        new LastTwelveMonths(), new OneYear(2026), new Everything(), quarter, new OneYear(2019));
        assertThat(FigurePeriod.choices(TODAY, null, SPRING))
                .containsExactly(new LastTwelveMonths(), new OneYear(2026), new Everything(), SPRING);
    }

    private FigureQuery.Asked read(String location) {
        return address.read(new Location(location).getQueryParameters());
    }
}
