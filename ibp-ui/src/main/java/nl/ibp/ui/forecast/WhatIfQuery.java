package nl.ibp.ui.forecast;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.forecast.WhatIf;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.names.AddressValues;
import org.jspecify.annotations.Nullable;

/**
 * What would be different, as it stands in the address.
 *
 * @param term working days for positions; 0 as it is
 * @param meetings of the board, more in each quarter
 * @param body that would be faster; null for none
 * @param less percent of its time that it would need less
 */
record WhatIfQuery(int term, int meetings, @Nullable BodyId body, int less) {

    static final int LONGEST_TERM = 20;
    static final int MOST_MEETINGS = 3;
    static final int MOST_LESS = 75;
    static final int HALF = 50;

    private static final String TERM = "termijn";
    private static final String MEETINGS = "vergaderingen";
    private static final String BODY = "sneller";
    private static final String LESS = "minder";

    static WhatIfQuery nothing() {
        return new WhatIfQuery(0, 0, null, HALF);
    }

    static WhatIfQuery read(QueryParameters asked, Bodies bodies) {
        return new WhatIfQuery(
                number(asked, TERM, LONGEST_TERM, 0),
                number(asked, MEETINGS, MOST_MEETINGS, 0),
                asked.getSingleParameter(BODY)
                        .flatMap(typed -> AddressValues.body(typed, bodies))
                        .orElse(null),
                number(asked, LESS, MOST_LESS, HALF));
    }

    /** What makes no sense there is as good as nothing. */
    private static int number(QueryParameters asked, String name, int most, int otherwise) {
        return asked.getSingleParameter(name)
                .filter(typed -> typed.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= most)
                .orElse(otherwise);
    }

    Map<String, List<String>> parameters() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (term > 0) {
            all.put(TERM, List.of(String.valueOf(term)));
        }
        if (meetings > 0) {
            all.put(MEETINGS, List.of(String.valueOf(meetings)));
        }
        if (body != null) {
            all.put(BODY, List.of(body.value()));
        }
        if (less != HALF) {
            all.put(LESS, List.of(String.valueOf(less)));
        }
        return all;
    }

    boolean changesNothing() {
        return whatIf().equals(WhatIf.nothing());
    }

    WhatIf whatIf() {
        return new WhatIf(
                term == 0 ? null : term,
                meetings,
                body == null || less == 0 ? Map.of() : Map.of(body, (100 - less) / 100.0));
    }
}
