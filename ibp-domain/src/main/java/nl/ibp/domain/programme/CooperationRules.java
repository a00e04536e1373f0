package nl.ibp.domain.programme;

import java.util.List;

public interface CooperationRules {

    List<CooperationRule> all();
}
