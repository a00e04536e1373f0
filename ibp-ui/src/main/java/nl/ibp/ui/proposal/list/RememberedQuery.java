package nl.ibp.ui.proposal.list;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import org.springframework.stereotype.Component;

/** What was last asked of the list, for who comes back to it by the navigation. */
@Component
@VaadinSessionScope
class RememberedQuery {

    private ListQuery query = ListQuery.everything();

    ListQuery get() {
        return query;
    }

    void set(ListQuery asked) {
        query = asked;
    }
}
