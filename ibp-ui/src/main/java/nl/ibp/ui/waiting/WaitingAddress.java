package nl.ibp.ui.waiting;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.names.AddressValues;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes what is asked in an address. Whatever somebody typed there that means nothing is left out. */
@Component
class WaitingAddress {

    private static final String THEME = "thema";
    private static final String PROVINCE = "provincie";
    private static final String BODY = "orgaan";
    private static final String LATE = "te-laat";
    private static final String YES = "ja";
    private static final String ORDER = "volgorde";
    private static final String SHOWN = "toon";
    private static final Map<WaitingOrder, String> ORDERS = Map.of(
            WaitingOrder.BODY, "orgaan",
            WaitingOrder.AGE, "leeftijd",
            WaitingOrder.TERM, "termijn");

    private final Provinces provinces;
    private final Bodies bodies;
    private final Themes themes;

    WaitingAddress(Provinces provinces, Bodies bodies, Themes themes) {
        this.provinces = provinces;
        this.bodies = bodies;
        this.themes = themes;
    }

    WaitingAsked read(QueryParameters typed) {
        WaitingQuery query = new WaitingQuery(
                one(typed, THEME, theme -> AddressValues.theme(theme, themes)),
                one(typed, PROVINCE, slug -> AddressValues.province(slug, provinces)),
                one(typed, BODY, body -> AddressValues.body(body, bodies)),
                typed.getSingleParameter(LATE).filter(YES::equals).isPresent());
        int shown = typed.getSingleParameter(SHOWN)
                .map(asked -> AddressValues.shown(asked, WaitingAsked.PAGE, WaitingAsked.MOST_SHOWN))
                .orElse(WaitingAsked.PAGE);
        return new WaitingAsked(query, order(typed), shown);
    }

    private static <T> @Nullable T one(QueryParameters typed, String name, Function<String, Optional<T>> read) {
        return typed.getSingleParameter(name).flatMap(read).orElse(null);
    }

    private static WaitingOrder order(QueryParameters typed) {
        String word = typed.getSingleParameter(ORDER).orElse("");
        return ORDERS.entrySet().stream()
                .filter(order -> order.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(WaitingOrder.BODY);
    }

    QueryParameters parameters(WaitingAsked asked) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        WaitingQuery query = asked.query();
        put(all, THEME, query.theme());
        put(
                all,
                PROVINCE,
                query.province() == null
                        ? null
                        : provinces.get(query.province()).slug());
        put(all, BODY, query.body());
        put(all, LATE, query.isLate() ? YES : null);
        put(all, ORDER, asked.order() == WaitingOrder.BODY ? null : ORDERS.get(asked.order()));
        put(all, SHOWN, asked.shown() == WaitingAsked.PAGE ? null : asked.shown());
        return new QueryParameters(all);
    }

    private static void put(Map<String, List<String>> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, List.of(value.toString()));
        }
    }

    String of(WaitingAsked asked) {
        String parameters = parameters(asked).getQueryString();
        return parameters.isEmpty() ? WaitingView.PATH : WaitingView.PATH + "?" + parameters;
    }
}
