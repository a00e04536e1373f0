package nl.ibp.domain.forecast;

import java.util.Map;
import nl.ibp.domain.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * What would be different (issue 5, point 5).
 *
 * @param consultationTerm working days after which the members' positions are closed, 1 and up, for every committee of a
 *     known route; null as it is
 * @param extraMeetings of the board, in each quarter; 0 as it is
 * @param pace the share of its time that a body would need, above 0 up to 1: 0.5 is twice as fast
 */
public record WhatIf(@Nullable Integer consultationTerm, int extraMeetings, Map<BodyId, Double> pace) {

    private static final WhatIf NOTHING = new WhatIf(null, 0, Map.of());

    public WhatIf {
        pace = Map.copyOf(pace);
        if ((consultationTerm != null && consultationTerm < 1)
                || extraMeetings < 0
                || pace.values().stream().anyMatch(share -> !(share > 0 && share <= 1))) {
            throw new IllegalArgumentException(
                    "Term %s, %d more meetings, pace %s".formatted(consultationTerm, extraMeetings, pace));
        }
    }

    /** All stays as it is. */
    public static WhatIf nothing() {
        return NOTHING;
    }

    public static WhatIf consultationTermOf(int workingDays) {
        return new WhatIf(workingDays, 0, Map.of());
    }

    public static WhatIf moreBoardMeetings(int perQuarter) {
        return new WhatIf(null, perQuarter, Map.of());
    }

    public static WhatIf twiceAsFast(BodyId body) {
        return new WhatIf(null, 0, Map.of(body, 0.5));
    }

    double paceOf(@Nullable BodyId body) {
        return body == null ? 1 : pace.getOrDefault(body, 1.0);
    }
}
