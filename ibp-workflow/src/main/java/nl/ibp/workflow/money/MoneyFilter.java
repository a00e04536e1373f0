package nl.ibp.workflow.money;

import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.monitoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which money to add up.
 *
 * @param period in which the proposal was first submitted; of amendments, in which the States decided
 * @param theme of the proposal; null for all
 * @param province whose money it is, and whose States; null for all
 */
public record MoneyFilter(Period period, @Nullable ThemeNumber theme, @Nullable ProvinceCode province) {

    public static MoneyFilter in(Period period) {
        return new MoneyFilter(period, null, null);
    }
}
