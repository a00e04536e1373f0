package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the programme gets on in a period.
 *
 * @param before the period it is compared with; null where nothing can come before
 * @param months each of the period, or of the time in which anything happened where that is shorter
 * @param returns by whom, in the order of the path; empty where another province is asked for that is not told of
 * @param secret how many dossiers are left out since they are secret for the reader
 * @param earliest when anything happened first, in whatever period; null where nothing did
 */
public record Overview(
        PeriodFigures now,
        @Nullable PeriodFigures before,
        List<MonthFigure> months,
        List<ReturnFigure> returns,
        int secret,
        @Nullable LocalDate earliest) {

    public Overview {
        months = List.copyOf(months);
        returns = List.copyOf(returns);
    }

    public Optional<PeriodFigures> compared() {
        return Optional.ofNullable(before);
    }
}
