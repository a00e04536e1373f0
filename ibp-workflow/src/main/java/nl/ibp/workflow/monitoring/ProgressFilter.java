package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the programme to count as it is now.
 *
 * @param theme null for all
 * @param province lead or partner; null for all
 * @param body that has or had work on it; null for all
 */
public record ProgressFilter(@Nullable ThemeNumber theme, @Nullable ProvinceCode province, @Nullable BodyId body) {

    public static ProgressFilter everything() {
        return new ProgressFilter(null, null, null);
    }

    public static ProgressFilter of(FigureFilter filter) {
        return new ProgressFilter(filter.theme(), filter.province(), filter.body());
    }
}
