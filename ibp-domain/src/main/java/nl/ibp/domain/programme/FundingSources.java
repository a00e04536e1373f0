package nl.ibp.domain.programme;

import java.util.List;

public interface FundingSources {

    List<FundingSource> all();

    default FundingSource get(FundingSourceId id) {
        return all().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No source of money " + id));
    }
}
