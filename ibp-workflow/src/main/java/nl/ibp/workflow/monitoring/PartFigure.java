package nl.ibp.workflow.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many proposals a part of the programme has.
 *
 * @param late how many of those under way wait for work whose term is over; null where that is not for the reader to see
 */
public record PartFigure<K>(K part, int underWay, @Nullable Integer late, int ended) {

    static <K> PartFigure<K> of(K part, List<StatusFigure> statuses, boolean tellsLate) {
        int underWay = 0;
        int late = 0;
        int ended = 0;
        for (StatusFigure figure : statuses) {
            if (figure.status().isFinal()) {
                ended += figure.count();
            } else {
                underWay += figure.count();
                late += figure.late();
            }
        }
        return new PartFigure<>(part, underWay, tellsLate ? late : null, ended);
    }
}
