package nl.ibp.workflow.monitoring;

import java.util.Set;
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
 */
public record ProposalSearch(
        String text,
        Set<ProposalStatus> statuses,
        @Nullable ThemeNumber theme,
        @Nullable ProvinceCode province,
        boolean parkedOnly) {

    public ProposalSearch {
        statuses = Set.copyOf(statuses);
    }

    ProposalFilter seenBy(Reader reader) {
        return new ProposalFilter(text, statuses, theme, province, parkedOnly, reader);
    }
}
