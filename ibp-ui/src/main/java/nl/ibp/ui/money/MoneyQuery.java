package nl.ibp.ui.money;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.monitoring.ProgressTab;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneyFilter;

/**
 * Which sums are asked, as it stands in the address. What is typed there that means nothing leaves the usual ones.
 *
 * @param figures whose body has no money
 */
record MoneyQuery(FigureQuery figures, Grouping by) {

    private static final String BY = "per";
    private static final Grouping USUAL = Grouping.PROVINCE;

    static MoneyQuery read(FigureQuery figures, QueryParameters asked) {
        String typed = asked.getSingleParameter(BY).orElse("");
        Grouping by = Stream.of(Grouping.values())
                .filter(grouping -> name(grouping).equals(typed))
                .findFirst()
                .orElse(USUAL);
        return new MoneyQuery(figures, by);
    }

    private static String name(Grouping grouping) {
        return switch (grouping) {
            case PROPOSAL -> "voorstel";
            case PROVINCE -> "provincie";
            case THEME -> "thema";
            case SOURCE -> "bron";
            case YEAR -> "jaar";
        };
    }

    MoneyFilter filter(LocalDate today) {
        return new MoneyFilter(figures.period().until(today), figures.theme(), figures.province());
    }

    MoneyQuery by(Grouping other) {
        return new MoneyQuery(figures, other);
    }

    MoneyQuery of(FigureQuery others) {
        return new MoneyQuery(others, by);
    }

    /** The proposals behind the sum of a province. */
    MoneyQuery proposalsOf(ProvinceCode province) {
        return new MoneyQuery(
                new FigureQuery(figures.period(), figures.theme(), province, figures.body()), Grouping.PROPOSAL);
    }

    /** The proposals behind the sum of a theme. */
    MoneyQuery proposalsUnder(ThemeNumber theme) {
        return new MoneyQuery(
                new FigureQuery(figures.period(), theme, figures.province(), figures.body()), Grouping.PROPOSAL);
    }

    QueryParameters parameters(FigureQuery.Address address) {
        Map<String, List<String>> all =
                new LinkedHashMap<>(address.parameters(figures).getParameters());
        if (by != USUAL) {
            all.put(BY, List.of(name(by)));
        }
        return new QueryParameters(all);
    }

    String address(FigureQuery.Address address) {
        String parameters = parameters(address).getQueryString();
        return parameters.isEmpty() ? ProgressTab.MONEY.path() : ProgressTab.MONEY.path() + "?" + parameters;
    }
}
