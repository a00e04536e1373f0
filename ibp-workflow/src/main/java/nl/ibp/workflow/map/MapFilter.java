package nl.ibp.workflow.map;

import java.util.Set;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals the map shows.
 *
 * @param theme null for all
 * @param statuses any of these; empty for all
 */
public record MapFilter(@Nullable ThemeNumber theme, Set<ProposalStatus> statuses) {

    public MapFilter {
        statuses = Set.copyOf(statuses);
    }

    public static MapFilter all() {
        return new MapFilter(null, Set.of());
    }
}
