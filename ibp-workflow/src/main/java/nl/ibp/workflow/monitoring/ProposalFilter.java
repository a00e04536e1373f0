package nl.ibp.workflow.monitoring;

import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What to show in a list of proposals.
 *
 * @param text words to search in number, title, summary and regions, or in the number alone of what is secret for the
 *     reader; empty for all
 * @param statuses any of these; empty for all
 * @param theme null for all
 * @param province lead or co-submitter; null for all
 * @param parkedOnly what stands still as a fallback, and nothing else
 * @param body that has or had work on it; null for all
 * @param moments what happened to it in a period, each of these
 * @param reader settles what is shown, and how much of it
 */
public record ProposalFilter(
        String text,
        Set<ProposalStatus> statuses,
        @Nullable ThemeNumber theme,
        @Nullable ProvinceCode province,
        boolean parkedOnly,
        @Nullable BodyId body,
        Map<ProposalMoment, Period> moments,
        Reader reader) {

    public ProposalFilter {
        statuses = Set.copyOf(statuses);
        moments = Map.copyOf(moments);
    }

    /** Whoever has or had work on it, and whatever happened to it. */
    public ProposalFilter(
            String text,
            Set<ProposalStatus> statuses,
            @Nullable ThemeNumber theme,
            @Nullable ProvinceCode province,
            boolean parkedOnly,
            Reader reader) {
        this(text, statuses, theme, province, parkedOnly, null, Map.of(), reader);
    }
}
