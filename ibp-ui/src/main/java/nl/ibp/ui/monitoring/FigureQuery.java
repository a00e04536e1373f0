package nl.ibp.ui.monitoring;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.names.AddressValues;
import nl.ibp.workflow.monitoring.FigureFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which figures are asked, as it stands in the address of each page of figures, so that it goes along from one page to the
 * next and can be sent to a colleague.
 *
 * @param theme null for all
 * @param province lead or partner; null for all
 * @param body null for all
 */
public record FigureQuery(
        FigurePeriod period, @Nullable ThemeNumber theme, @Nullable ProvinceCode province, @Nullable BodyId body) {

    public static FigureQuery usual() {
        return new FigureQuery(FigurePeriod.usual(), null, null, null);
    }

    public FigureFilter filter(LocalDate today) {
        return new FigureFilter(period.until(today), theme, province, body);
    }

    public boolean isUsual() {
        return equals(usual());
    }

    public FigureQuery withoutBody() {
        return new FigureQuery(period, theme, province, null);
    }

    /** How many of its parts are not the usual ones. */
    long set() {
        return Stream.of(!period.equals(FigurePeriod.usual()), theme != null, province != null, body != null)
                .filter(Boolean::booleanValue)
                .count();
    }

    /**
     * What an address asks.
     *
     * @param mistaken what was asked there and means nothing; the usual takes its place
     */
    public record Asked(FigureQuery query, List<Mistaken> mistaken) {

        public Asked {
            mistaken = List.copyOf(mistaken);
        }
    }

    /**
     * @param parameter by its name in the address
     * @param typed as it stands there, shortened
     */
    public record Mistaken(String parameter, String typed) {

        private static final int LONGEST = 40;

        public Mistaken {
            typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
        }
    }

    /** Reads and writes addresses of pages of figures. */
    @Component
    public static class Address {

        private static final String THEME = "thema";
        private static final String PROVINCE = "provincie";
        static final String BODY = "orgaan";

        private final Provinces provinces;
        private final Bodies bodies;
        private final Themes themes;

        public Address(Provinces provinces, Bodies bodies, Themes themes) {
            this.provinces = provinces;
            this.bodies = bodies;
            this.themes = themes;
        }

        public Asked read(QueryParameters asked) {
            List<Mistaken> mistaken = new ArrayList<>();
            FigurePeriod period = FigurePeriod.read(asked).orElseGet(() -> {
                mistaken.add(new Mistaken(FigurePeriod.PARAMETER, typedPeriod(asked)));
                return FigurePeriod.usual();
            });
            FigureQuery query = new FigureQuery(
                    period,
                    one(asked, THEME, typed -> AddressValues.theme(typed, themes), mistaken),
                    one(asked, PROVINCE, typed -> AddressValues.province(typed, provinces), mistaken),
                    one(asked, BODY, typed -> AddressValues.body(typed, bodies), mistaken));
            return new Asked(query, mistaken);
        }

        private static String typedPeriod(QueryParameters asked) {
            return asked.getSingleParameter(FigurePeriod.PARAMETER)
                    .orElseGet(() -> asked.getSingleParameter(FigurePeriod.FROM).orElse("") + " – "
                            + asked.getSingleParameter(FigurePeriod.UNTIL).orElse(""));
        }

        private static <T> @Nullable T one(
                QueryParameters asked, String name, Function<String, Optional<T>> read, List<Mistaken> mistaken) {
            String typed = asked.getSingleParameter(name).orElse("");
            Optional<T> value = typed.isEmpty() ? Optional.empty() : read.apply(typed);
            if (value.isEmpty() && !typed.isEmpty()) {
                mistaken.add(new Mistaken(name, typed));
            }
            return value.orElse(null);
        }

        public QueryParameters parameters(FigureQuery query) {
            Map<String, List<String>> all = new LinkedHashMap<>(query.period().parameters());
            if (query.theme() != null) {
                all.put(THEME, List.of(query.theme().toString()));
            }
            if (query.province() != null) {
                all.put(PROVINCE, List.of(provinces.get(query.province()).slug()));
            }
            if (query.body() != null) {
                all.put(BODY, List.of(query.body().value()));
            }
            return new QueryParameters(all);
        }

        /** For links. */
        public String of(String path, FigureQuery query) {
            String parameters = parameters(query).getQueryString();
            return parameters.isEmpty() ? path : path + "?" + parameters;
        }
    }
}
