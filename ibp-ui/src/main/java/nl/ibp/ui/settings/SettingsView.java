package nl.ibp.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.feed.CalendarFeedSection;
import nl.ibp.ui.feed.FeedDesk;

/** What the signed-in person settles for themselves. */
@Route(SettingsView.PATH)
@PermitAll
class SettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "instellingen";

    private final FeedDesk feeds;
    private final StatusMessage result = new StatusMessage();
    private final Div content = new Div();

    SettingsView(FeedDesk feeds) {
        this.feeds = feeds;
        addClassNames("page", "page-narrow");
        content.addClassName("stack-l");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("settings.explained")), result, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        result.removeAll();
        content.removeAll();
        content.add(new CalendarFeedSection(feeds, result::say));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }
}
