package nl.ibp.ui.map;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.monitoring.ProgressStop;
import nl.ibp.ui.names.AddressValues;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the map, as it stands in the address. Whatever somebody typed there that means nothing is left out.
 *
 * @param step counts where provinces are shaded by it, and not else
 * @param theme null for all
 * @param ended what is concluded too, beside what is under way
 * @param place whose proposals stand beside the map; null for none
 */
record MapQuery(
        Measure measure, ProgressStop step, @Nullable ThemeNumber theme, boolean ended, @Nullable GeoPoint place) {

    static final String PATH = "kaart";

    private static final ProgressStop USUAL_STEP = ProgressStop.BOARD;
    private static final String MEASURE = "kleur";
    private static final String STEP = "stap";
    private static final String THEME = "thema";
    private static final String ENDED = "afgerond";
    private static final String YES = "ja";
    private static final String PLACE = "plek";
    private static final Set<ProposalStatus> UNDER_WAY = Arrays.stream(ProposalStatus.values())
            .filter(status -> !status.isFinal())
            .collect(Collectors.toUnmodifiableSet());

    static MapQuery read(QueryParameters typed, Themes themes) {
        Set<ProgressStop> steps = AddressValues.any(ProgressStop.class, typed.getParameters(STEP));
        return new MapQuery(
                Measure.read(typed.getSingleParameter(MEASURE).orElse("")),
                steps.size() == 1 ? steps.iterator().next() : USUAL_STEP,
                typed.getSingleParameter(THEME)
                        .flatMap(number -> AddressValues.theme(number, themes))
                        .orElse(null),
                typed.getSingleParameter(ENDED).filter(YES::equals).isPresent(),
                typed.getSingleParameter(PLACE).flatMap(MapQuery::point).orElse(null));
    }

    private static Optional<GeoPoint> point(String typed) {
        String[] degrees = typed.split(",", -1);
        try {
            return degrees.length == 2
                    ? Optional.of(new GeoPoint(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])))
                    : Optional.empty();
        } catch (NumberFormatException | Refused noPoint) {
            return Optional.empty();
        }
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (measure != Measure.NUMBER) {
            parameters.put(MEASURE, List.of(measure.address()));
        }
        if (measure == Measure.STEP) {
            parameters.put(STEP, List.of(AddressValues.of(step)));
        }
        if (theme != null) {
            parameters.put(THEME, List.of(theme.toString()));
        }
        if (ended) {
            parameters.put(ENDED, List.of(YES));
        }
        if (place != null) {
            parameters.put(PLACE, List.of(place.longitude() + "," + place.latitude()));
        }
        return new QueryParameters(parameters);
    }

    String address() {
        String parameters = parameters().getQueryString();
        return parameters.isEmpty() ? PATH : PATH + "?" + parameters;
    }

    MapQuery at(GeoPoint point) {
        return new MapQuery(measure, step, theme, ended, point);
    }

    /** The statuses of the proposals that count; empty for all. */
    Set<ProposalStatus> counted() {
        return ended ? Set.of() : UNDER_WAY;
    }

    /** The statuses of those that are shown at their places, and that provinces lead to; empty for all. */
    Set<ProposalStatus> shown() {
        return measure == Measure.STEP ? Set.of(step.statuses()) : counted();
    }
}
