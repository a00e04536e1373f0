package nl.ibp.workflow.waiting;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which waiting work is looked for.
 *
 * @param theme null for all
 * @param province the proposal's lead or a co-submitter; null for all
 * @param body whose work it is; null for all
 * @param isLate what is past its term, and nothing else
 */
public record WaitingQuery(
        @Nullable ThemeNumber theme, @Nullable ProvinceCode province, @Nullable BodyId body, boolean isLate) {

    public static WaitingQuery everything() {
        return new WaitingQuery(null, null, null, false);
    }

    public boolean isEverything() {
        return equals(everything());
    }
}
