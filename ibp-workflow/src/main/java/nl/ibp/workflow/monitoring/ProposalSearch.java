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
 * What somebody looks for among the proposals.
 *
 * @param text words to search in number, title, summary and regions; empty for all
 * @param statuses any of these; empty for all
 * @param theme null for all
 * @param province lead or co-submitter; null for all
 * @param parkedOnly what stands still as a fallback, and nothing else
 * @param body that has or had work on it; null for all
 * @param moments what happened to it in a period, each of these
 */
public record ProposalSearch(
        String text,
        Set<ProposalStatus> statuses,
        @Nullable ThemeNumber theme,
        @Nullable ProvinceCode province,
        boolean parkedOnly,
        @Nullable BodyId body,
        Map<ProposalMoment, Period> moments) {

    public ProposalSearch {
        statuses = Set.copyOf(statuses);
        moments = Map.copyOf(moments);
    }

    /** Whoever has or had work on it, and whatever happened to it. */
    public ProposalSearch(
            String text,
            Set<ProposalStatus> statuses,
            @Nullable ThemeNumber theme,
            @Nullable ProvinceCode province,
            boolean parkedOnly) {
        this(text, statuses, theme, province, parkedOnly, null, Map.of());
    }

    public static ProposalSearch everything() {
        return new ProposalSearch("", Set.of(), null, null, false);
    }

    /** A part of the programme. */
    public static ProposalSearch in(ProgressFilter part) {
        return new ProposalSearch("", Set.of(), part.theme(), part.province(), false, part.body(), Map.of());
    }

    public ProposalSearch at(Set<ProposalStatus> asked) {
        return new ProposalSearch(text, asked, theme, province, parkedOnly, body, moments);
    }

    public ProposalSearch happened(ProposalMoment moment, Period period) {
        return new ProposalSearch(text, statuses, theme, province, parkedOnly, body, Map.of(moment, period));
    }

    public boolean isEverything() {
        return text.isBlank() && equals(new ProposalSearch(text, Set.of(), null, null, false));
    }

    ProposalFilter seenBy(Reader reader) {
        return new ProposalFilter(text, statuses, theme, province, parkedOnly, body, moments, reader);
    }
}
