package nl.ibp.ui.proposal.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.layout.NavigationEntry;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.layout.SearchAddress;
import nl.ibp.ui.names.AddressValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into the list of proposals. */
@Configuration(proxyBeanMethods = false)
public class ProposalListNavigation {

    @Bean
    NavigationEntry proposalsEntry() {
        return new NavigationEntry(Place.PROPOSALS, ProposalListView.class);
    }

    /** Address of the list of proposals that stand at any of these. */
    public static String addressOf(ProposalStatus... statuses) {
        List<String> names = Arrays.stream(statuses).map(AddressValues::of).toList();
        return SearchAddress.PATH + "?"
                + new QueryParameters(Map.of(ProposalListAddress.STATUS, names)).getQueryString();
    }

    /** Address of the list of proposals under a theme. */
    public static String addressOf(ThemeNumber theme) {
        return SearchAddress.PATH + "?" + ProposalListAddress.THEME + "=" + theme;
    }
}
