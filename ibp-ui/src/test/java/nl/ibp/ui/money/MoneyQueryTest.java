package nl.ibp.ui.money;

import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.monitoring.FigurePeriod;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneyFilter;
import nl.ibp.workflow.monitoring.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which sums are asked stands in the address, beside the filters. */
class MoneyQueryTest {

    private static final FigureQuery FIGURES =
            new FigureQuery(new FigurePeriod.OneYear(2025), new ThemeNumber(4), GELDERLAND, null);

    private final FigureQuery.Address address = mock(FigureQuery.Address.class);

    @ParameterizedTest
    @EnumSource
    void comesBackFromItsAddressWithTheFilters(Grouping by) {
        when(address.parameters(FIGURES)).thenReturn(new QueryParameters(Map.of("thema", List.of("4"))));
        String written = new MoneyQuery(FIGURES, by).address(address);

        assertThat(written).startsWith("voortgang/geld?").contains("thema=4");
        assertThat(read(written)).isEqualTo(new MoneyQuery(FIGURES, by));
    }

    @Test
    void asksByProvinceWhereNothingOrNothingKnownIsAsked() {
        when(address.parameters(FIGURES)).thenReturn(QueryParameters.empty());

        assertThat(read("voortgang/geld").by()).isEqualTo(Grouping.PROVINCE);
        assertThat(read("voortgang/geld?per=VOORSTEL").by()).isEqualTo(Grouping.PROVINCE);
        assertThat(read("voortgang/geld?per=voorstel").by()).isEqualTo(Grouping.PROPOSAL);
        assertThat(new MoneyQuery(FIGURES, Grouping.PROVINCE).address(address)).isEqualTo("voortgang/geld");
    }

    @Test
    void keepsTheOtherFiltersOnTheWayToProposals() {
        MoneyQuery query = new MoneyQuery(FIGURES, Grouping.THEME);

        assertThat(query.proposalsOf(UTRECHT))
                .isEqualTo(new MoneyQuery(
                        new FigureQuery(FIGURES.period(), FIGURES.theme(), UTRECHT, null), Grouping.PROPOSAL));
        assertThat(query.proposalsUnder(new ThemeNumber(8)))
                .isEqualTo(new MoneyQuery(
                        new FigureQuery(FIGURES.period(), new ThemeNumber(8), GELDERLAND, null), Grouping.PROPOSAL));
        assertThat(query.filter(LocalDate.of(2026, 5, 4)))
                .isEqualTo(new MoneyFilter(Period.ofYear(2025), new ThemeNumber(4), GELDERLAND));
    }

    private static MoneyQuery read(String written) {
        return MoneyQuery.read(FIGURES, new Location(written).getQueryParameters());
    }
}
