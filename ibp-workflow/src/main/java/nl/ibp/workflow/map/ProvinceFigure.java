package nl.ibp.workflow.map;

import java.util.Collection;
import java.util.Map;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalStatus;

/**
 * The proposals in which a province takes part, as lead or beside it.
 *
 * @param byStatus as many as the list of proposals shows of this province at this status; none where it has none
 * @param late how many wait for work whose term is over, of those the reader may read
 */
public record ProvinceFigure(ProvinceCode province, Map<ProposalStatus, Integer> byStatus, int late) {

    public ProvinceFigure {
        byStatus = Map.copyOf(byStatus);
    }

    public int count() {
        return count(byStatus.keySet());
    }

    public int count(Collection<ProposalStatus> statuses) {
        return statuses.stream()
                .mapToInt(status -> byStatus.getOrDefault(status, 0))
                .sum();
    }
}
