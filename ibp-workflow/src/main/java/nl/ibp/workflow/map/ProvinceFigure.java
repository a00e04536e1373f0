package nl.ibp.workflow.map;

import java.util.Collection;
import java.util.Map;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * The proposals in which a province takes part, as lead or beside it.
 *
 * @param byStatus as many as the list of proposals shows of this province at this status; none where it has none
 * @param late how many wait for work whose term is over, of those the reader may read; null where it is not for the
 *     reader to compare provinces by it
 */
public record ProvinceFigure(ProvinceCode province, Map<ProposalStatus, Integer> byStatus, @Nullable Integer late) {

    public ProvinceFigure {
        byStatus = Map.copyOf(byStatus);
    }

    public static ProvinceFigure none(ProvinceCode province) {
        return new ProvinceFigure(province, Map.of(), 0);
    }

    ProvinceFigure withoutLate() {
        return new ProvinceFigure(province, byStatus, null);
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
