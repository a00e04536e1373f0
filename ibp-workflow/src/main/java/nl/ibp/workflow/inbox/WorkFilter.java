package nl.ibp.workflow.inbox;

import java.util.Set;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in their work. By what a proposal is about, only what they may know of it is found.
 *
 * @param words beginnings of words of number, title, summary and regions; empty for all
 * @param kinds any of these; empty for all
 * @param theme null for all
 * @param province the proposal's lead or a co-submitter; null for all
 * @param seats any of these, as far as they are the actor's; empty for all
 * @param term null for any
 * @param claim null for whoever
 */
public record WorkFilter(
        String words,
        Set<TaskKind> kinds,
        @Nullable ThemeNumber theme,
        @Nullable ProvinceCode province,
        Set<SeatId> seats,
        @Nullable WorkTerm term,
        @Nullable WorkClaim claim) {

    public WorkFilter {
        words = words.strip();
        kinds = Set.copyOf(kinds);
        seats = Set.copyOf(seats);
    }

    public static WorkFilter everything() {
        return new WorkFilter("", Set.of(), null, null, Set.of(), null, null);
    }

    public boolean isEverything() {
        return equals(everything());
    }
}
