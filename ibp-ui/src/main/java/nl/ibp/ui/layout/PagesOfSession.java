package nl.ibp.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Each open page holds memory here, so one session has a limited number: one more takes the place of the oldest, which
 * says so and comes back when it is loaded anew. What was typed there is kept.
 */
@Component
class PagesOfSession implements VaadinServiceInitListener {

    static final int MOST = 20;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> tooMany(init.getUI().getSession().getUIs()).forEach(UI::close));
    }

    static List<UI> tooMany(Collection<UI> pages) {
        List<UI> open = pages.stream()
                .filter(page -> !page.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        return open.subList(0, Math.max(0, open.size() - MOST));
    }
}
