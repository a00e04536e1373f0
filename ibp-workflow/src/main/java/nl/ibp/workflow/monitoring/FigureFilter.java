package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which steps to count.
 *
 * @param period in which they were left
 * @param theme null for all
 * @param province lead or partner; null for all
 * @param body whose work it was, so no status as a whole; null for all
 */
public record FigureFilter(
        Period period, @Nullable ThemeNumber theme, @Nullable ProvinceCode province, @Nullable BodyId body) {

    public static FigureFilter in(Period period) {
        return new FigureFilter(period, null, null, null);
    }

    /** The same of another period. */
    public FigureFilter during(Period other) {
        return new FigureFilter(other, theme, province, body);
    }
}
