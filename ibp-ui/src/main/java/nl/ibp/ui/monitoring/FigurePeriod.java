package nl.ibp.ui.monitoring;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.workflow.monitoring.Period;
import org.jspecify.annotations.Nullable;

/** Which period figures are of, as it stands in the address. */
public sealed interface FigurePeriod {

    String PARAMETER = "periode";
    String FROM = "van";
    String UNTIL = "tot";

    Period until(LocalDate today);

    /** The one before it, of the same length; empty where nothing can come before. */
    default Optional<Period> before(LocalDate today) {
        return Optional.of(until(today).before());
    }

    /** How it stands in an address; the usual one needs no parameter. */
    Map<String, List<String>> parameters();

    /** Names it among the texts. */
    String textKey();

    /** The usual one. */
    record LastTwelveMonths() implements FigurePeriod {

        private static final String ADDRESS = "12m";

        @Override
        public Period until(LocalDate today) {
            return Period.ofMonthsUntil(today, 12);
        }

        @Override
        public Optional<Period> before(LocalDate today) {
            return Optional.of(Period.ofMonthsUntil(today.minusMonths(12), 12));
        }

        @Override
        public Map<String, List<String>> parameters() {
            return Map.of();
        }

        @Override
        public String textKey() {
            return "figures.period.months";
        }
    }

    record OneYear(int year) implements FigurePeriod {

        private static final String PREFIX = "jaar-";

        @Override
        public Period until(LocalDate today) {
            return Period.ofYear(year);
        }

        @Override
        public Optional<Period> before(LocalDate today) {
            return Optional.of(Period.ofYear(year - 1));
        }

        @Override
        public Map<String, List<String>> parameters() {
            return Map.of(PARAMETER, List.of(PREFIX + year));
        }

        @Override
        public String textKey() {
            return "figures.period.year";
        }
    }

    record Everything() implements FigurePeriod {

        private static final String ADDRESS = "alles";

        @Override
        public Period until(LocalDate today) {
            return Period.allUntil(today);
        }

        @Override
        public Optional<Period> before(LocalDate today) {
            return Optional.empty();
        }

        @Override
        public Map<String, List<String>> parameters() {
            return Map.of(PARAMETER, List.of(ADDRESS));
        }

        @Override
        public String textKey() {
            return "figures.period.all";
        }
    }

    /** Whatever days somebody chooses. */
    record Days(Period days) implements FigurePeriod {

        @Override
        public Period until(LocalDate today) {
            return days;
        }

        @Override
        public Map<String, List<String>> parameters() {
            return Map.of(
                    FROM, List.of(days.from().toString()),
                    UNTIL, List.of(days.until().toString()));
        }

        @Override
        public String textKey() {
            return "figures.period.days";
        }
    }

    static FigurePeriod usual() {
        return new LastTwelveMonths();
    }

    /** @return empty where it means nothing */
    static Optional<FigurePeriod> read(QueryParameters asked) {
        Optional<String> from = asked.getSingleParameter(FROM);
        Optional<String> until = asked.getSingleParameter(UNTIL);
        if (from.isPresent() || until.isPresent()) {
            return days(from.orElse(""), until.orElse(""));
        }
        return named(asked.getSingleParameter(PARAMETER).orElse(LastTwelveMonths.ADDRESS));
    }

    private static Optional<FigurePeriod> named(String typed) {
        if (typed.equals(LastTwelveMonths.ADDRESS)) {
            return Optional.of(usual());
        }
        if (typed.equals(Everything.ADDRESS)) {
            return Optional.of(new Everything());
        }
        return typed.matches(OneYear.PREFIX + "20\\d\\d")
                ? Optional.of(new OneYear(Integer.parseInt(typed.substring(OneYear.PREFIX.length()))))
                : Optional.empty();
    }

    private static Optional<FigurePeriod> days(String from, String until) {
        try {
            return Period.of(LocalDate.parse(from), LocalDate.parse(until)).map(Days::new);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
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
        if (!(asked instanceof Days)) {
            choices.add(new Days(Period.ofMonthsUntil(today, 3)));
        }
        if (!choices.contains(asked)) {
            choices.add(asked);
        }
        return choices;
    }
}
