package nl.ibp.ui.monitoring;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.workflow.monitoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which period figures are of, as it stands in the address. Whatever somebody typed there that means nothing leaves the
 * usual one.
 */
sealed interface FigurePeriod {

    String PARAMETER = "periode";

    /** How it is written in an address. */
    String address();

    Period until(LocalDate today);

    /** The usual one, which needs no parameter. */
    record LastTwelveMonths() implements FigurePeriod {

        @Override
        public String address() {
            return "12m";
        }

        @Override
        public Period until(LocalDate today) {
            return Period.ofMonthsUntil(today, 12);
        }
    }

    record OneYear(int year) implements FigurePeriod {

        private static final String PREFIX = "jaar-";

        @Override
        public String address() {
            return PREFIX + year;
        }

        @Override
        public Period until(LocalDate today) {
            return Period.ofYear(year);
        }

        private static Optional<FigurePeriod> read(String typed) {
            return typed.matches(PREFIX + "20\\d\\d")
                    ? Optional.of(new OneYear(Integer.parseInt(typed.substring(PREFIX.length()))))
                    : Optional.empty();
        }
    }

    record Everything() implements FigurePeriod {

        @Override
        public String address() {
            return "alles";
        }

        @Override
        public Period until(LocalDate today) {
            return Period.allUntil(today);
        }
    }

    static FigurePeriod usual() {
        return new LastTwelveMonths();
    }

    static FigurePeriod read(QueryParameters asked) {
        String typed = asked.getSingleParameter(PARAMETER).orElse("");
        return typed.equals(new Everything().address())
                ? new Everything()
                : OneYear.read(typed).orElse(usual());
    }

    default QueryParameters parameters() {
        return equals(usual()) ? QueryParameters.empty() : new QueryParameters(Map.of(PARAMETER, List.of(address())));
    }

    /**
     * What there is to choose from: no year in which nothing was left, unless it is the one that is asked.
     *
     * @param earliest when the first step was left; null where none was
     */
    static List<FigurePeriod> choices(LocalDate today, @Nullable LocalDate earliest, FigurePeriod asked) {
        List<FigurePeriod> choices = new ArrayList<>(List.of(usual()));
        int first = earliest == null ? today.getYear() : earliest.getYear();
        for (int year = today.getYear(); year >= first; year--) {
            choices.add(new OneYear(year));
        }
        choices.add(new Everything());
        if (!choices.contains(asked)) {
            choices.add(asked);
        }
        return choices;
    }
}
