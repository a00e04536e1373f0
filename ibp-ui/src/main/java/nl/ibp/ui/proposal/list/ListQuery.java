package nl.ibp.ui.proposal.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.layout.SearchAddress;
import nl.ibp.ui.names.AddressValues;
import nl.ibp.workflow.monitoring.ProposalSearch;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list, as it stands in the address. Whatever somebody typed there that means nothing is left out.
 *
 * @param province by its slug in the address
 * @param parked what stands still as a fallback, and nothing else
 * @param shown how many rows, a multiple of a page
 */
record ListQuery(
        String text,
        Set<ProposalStatus> statuses,
        @Nullable ThemeNumber theme,
        @Nullable ProvinceCode province,
        boolean parked,
        int shown) {

    static final int PAGE = 25;

    private static final int MOST_SHOWN = 1000;
    static final String THEME = "thema";
    private static final String PROVINCE = "provincie";
    static final String STATUS = "status";
    private static final String PARKED = "geparkeerd";
    private static final String YES = "ja";
    private static final String SHOWN = "toon";

    ListQuery {
        statuses = Set.copyOf(statuses);
    }

    static ListQuery everything() {
        return new ListQuery("", Set.of(), null, null, false, PAGE);
    }

    static ListQuery read(QueryParameters parameters, Provinces provinces, Themes themes) {
        String text = parameters.getSingleParameter(SearchAddress.PARAMETER).orElse("");
        return new ListQuery(
                AddressValues.words(text),
                AddressValues.any(ProposalStatus.class, parameters.getParameters(STATUS)),
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
                        .getSingleParameter(SHOWN)
                        .map(shown -> AddressValues.shown(shown, PAGE, MOST_SHOWN))
                        .orElse(PAGE));
    }

    QueryParameters parameters(Provinces provinces) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put(SearchAddress.PARAMETER, List.of(text));
        }
        if (!statuses.isEmpty()) {
            parameters.put(
                    STATUS,
                    new TreeSet<>(statuses).stream().map(AddressValues::of).toList());
        }
        if (theme != null) {
            parameters.put(THEME, List.of(theme.toString()));
        }
        if (province != null) {
            parameters.put(PROVINCE, List.of(provinces.get(province).slug()));
        }
        if (parked) {
            parameters.put(PARKED, List.of(YES));
        }
        if (shown > PAGE) {
            parameters.put(SHOWN, List.of(String.valueOf(shown)));
        }
        return new QueryParameters(parameters);
    }

    ProposalSearch search() {
        return new ProposalSearch(text, statuses, theme, province, parked);
    }

    boolean isFiltered() {
        return !text.isBlank() || !statuses.isEmpty() || theme != null || province != null || parked;
    }

    ListQuery showingMore() {
        return new ListQuery(text, statuses, theme, province, parked, shown + PAGE);
    }
}
