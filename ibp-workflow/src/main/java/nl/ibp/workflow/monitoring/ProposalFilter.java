package nl.ibp.workflow.monitoring;

import java.util.Set;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * What to show in a list of proposals.
 *
 * @param text words to search in number, title, summary and regions; empty for all
 * @param statuses any of these; empty for all
 * @param theme null for all
 * @param province lead or co-submitter; null for all
 * @param parkedOnly what stands still as a fallback, and nothing else
 * @param ownProvinces provinces whose unsubmitted drafts may be seen; those of others never are
 */
public record ProposalFilter(
        String text,
        Set<ProposalStatus> statuses,
        @Nullable ThemeNumber theme,
        @Nullable ProvinceCode province,
        boolean parkedOnly,
        Set<ProvinceCode> ownProvinces) {

    public ProposalFilter {
        statuses = Set.copyOf(statuses);
        ownProvinces = Set.copyOf(ownProvinces);
    }
}
