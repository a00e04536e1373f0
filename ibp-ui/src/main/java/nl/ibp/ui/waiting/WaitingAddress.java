package nl.ibp.ui.waiting;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.names.AddressValues;
import nl.ibp.workflow.waiting.WaitingOrder;
import org.springframework.stereotype.Component;

/** Reads and writes what is asked in an address, beside what is asked there on all pages of figures. */
@Component
class WaitingAddress {

    private static final String LATE = "te-laat";
    private static final String YES = "ja";
    private static final String ORDER = "volgorde";
    private static final String SHOWN = "toon";
    private static final Map<WaitingOrder, String> ORDERS = Map.of(
            WaitingOrder.BODY, "orgaan",
            WaitingOrder.AGE, "leeftijd",
            WaitingOrder.TERM, "termijn");

    private final FigureQuery.Address figures;

    WaitingAddress(FigureQuery.Address figures) {
        this.figures = figures;
    }

    WaitingAsked read(QueryParameters typed, FigureQuery asked) {
        int shown = typed.getSingleParameter(SHOWN)
                .map(rows -> AddressValues.shown(rows, WaitingAsked.PAGE, WaitingAsked.MOST_SHOWN))
                .orElse(WaitingAsked.PAGE);
        boolean isLate = typed.getSingleParameter(LATE).filter(YES::equals).isPresent();
        return new WaitingAsked(asked, isLate, order(typed), shown);
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
        Map<String, List<String>> all =
                new LinkedHashMap<>(figures.parameters(asked.figures()).getParameters());
        if (asked.isLate()) {
            all.put(LATE, List.of(YES));
        }
        if (asked.order() != WaitingOrder.BODY) {
            all.put(ORDER, List.of(ORDERS.get(asked.order())));
        }
        if (asked.shown() > WaitingAsked.PAGE) {
            all.put(SHOWN, List.of(String.valueOf(asked.shown())));
        }
        return new QueryParameters(all);
    }

    String of(WaitingAsked asked) {
        String parameters = parameters(asked).getQueryString();
        return parameters.isEmpty() ? WaitingView.PATH : WaitingView.PATH + "?" + parameters;
    }
}
