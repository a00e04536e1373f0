package nl.ibp.ui.proposal.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.layout.SearchAddress;
import nl.ibp.ui.names.AddressValues;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProposalMoment;
import nl.ibp.workflow.monitoring.ProposalSearch;
import org.springframework.stereotype.Component;

/**
 * Reads and writes addresses of the list of proposals. Whatever somebody typed there that means nothing is left out.
 */
@Component
public class ProposalListAddress {

    static final String THEME = "thema";
    static final String STATUS = "status";
    private static final String PROVINCE = "provincie";
    private static final String BODY = "orgaan";
    private static final String PARKED = "geparkeerd";
    private static final String YES = "ja";
    private static final String SHOWN = "toon";
    private static final String FROM = "-van";
    private static final String UNTIL = "-tot";
    private static final int MOST_SHOWN = 1000;

    private static final Map<ProposalMoment, String> MOMENTS = Map.of(
            ProposalMoment.SUBMITTED, "ingediend",
            ProposalMoment.DECIDED, "besloten",
            ProposalMoment.FINISHED, "afgerond",
            ProposalMoment.RETURNED, "teruggestuurd");

    private final Provinces provinces;
    private final Themes themes;
    private final Bodies bodies;

    ProposalListAddress(Provinces provinces, Themes themes, Bodies bodies) {
        this.provinces = provinces;
        this.themes = themes;
        this.bodies = bodies;
    }

    /** For links. */
    public String of(ProposalSearch search) {
        String parameters = parameters(ListQuery.of(search)).getQueryString();
        return parameters.isEmpty() ? SearchAddress.PATH : SearchAddress.PATH + "?" + parameters;
    }

    ListQuery read(QueryParameters parameters) {
        ProposalSearch search = new ProposalSearch(
                AddressValues.words(
                        parameters.getSingleParameter(SearchAddress.PARAMETER).orElse("")),
                statuses(parameters.getParameters(STATUS)),
                parameters
                        .getSingleParameter(THEME)
                        .flatMap(number -> AddressValues.theme(number, themes))
                        .orElse(null),
                parameters
                        .getSingleParameter(PROVINCE)
                        .flatMap(slug -> AddressValues.province(slug, provinces))
                        .orElse(null),
                parameters.getSingleParameter(PARKED).filter(YES::equals).isPresent(),
                parameters
                        .getSingleParameter(BODY)
                        .flatMap(body -> AddressValues.body(body, bodies))
                        .orElse(null),
                moments(parameters));
        return new ListQuery(
                search,
                parameters
                        .getSingleParameter(SHOWN)
                        .map(shown -> AddressValues.shown(shown, ListQuery.PAGE, MOST_SHOWN))
                        .orElse(ListQuery.PAGE));
    }

    /** All that are under way, or all that are not, have one word for them. */
    private static Set<ProposalStatus> statuses(Collection<String> typed) {
        Set<ProposalStatus> statuses = EnumSet.noneOf(ProposalStatus.class);
        statuses.addAll(AddressValues.any(ProposalStatus.class, typed));
        for (Several several : Several.values()) {
            if (typed.contains(AddressValues.of(several))) {
                statuses.addAll(several.statuses());
            }
        }
        return statuses;
    }

    private enum Several {
        ONDERWEG,
        AFGEROND;

        Set<ProposalStatus> statuses() {
            return Arrays.stream(ProposalStatus.values())
                    .filter(status -> status.isFinal() == (this == AFGEROND))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<ProposalMoment, Period> moments(QueryParameters parameters) {
        Map<ProposalMoment, Period> moments = new EnumMap<>(ProposalMoment.class);
        MOMENTS.forEach((moment, name) -> day(parameters, name + FROM)
                .flatMap(from -> day(parameters, name + UNTIL).flatMap(until -> Period.of(from, until)))
                .ifPresent(period -> moments.put(moment, period)));
        return moments;
    }

    private static Optional<LocalDate> day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    QueryParameters parameters(ListQuery query) {
        ProposalSearch search = query.search();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!search.text().isBlank()) {
            parameters.put(SearchAddress.PARAMETER, List.of(search.text()));
        }
        if (!search.statuses().isEmpty()) {
            parameters.put(STATUS, names(search.statuses()));
        }
        if (search.theme() != null) {
            parameters.put(THEME, List.of(search.theme().toString()));
        }
        if (search.province() != null) {
            parameters.put(PROVINCE, List.of(provinces.get(search.province()).slug()));
        }
        if (search.parkedOnly()) {
            parameters.put(PARKED, List.of(YES));
        }
        if (search.body() != null) {
            parameters.put(BODY, List.of(search.body().value()));
        }
        search.moments().forEach((moment, period) -> {
            parameters.put(MOMENTS.get(moment) + FROM, List.of(period.from().toString()));
            parameters.put(MOMENTS.get(moment) + UNTIL, List.of(period.until().toString()));
        });
        if (query.shown() > ListQuery.PAGE) {
            parameters.put(SHOWN, List.of(String.valueOf(query.shown())));
        }
        return new QueryParameters(parameters);
    }

    private static List<String> names(Set<ProposalStatus> statuses) {
        return Arrays.stream(Several.values())
                .filter(several -> several.statuses().equals(statuses))
                .findFirst()
                .map(several -> List.of(AddressValues.of(several)))
                .orElseGet(() ->
                        new TreeSet<>(statuses).stream().map(AddressValues::of).toList());
    }
}
