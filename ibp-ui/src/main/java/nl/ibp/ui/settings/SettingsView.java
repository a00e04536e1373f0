package nl.ibp.ui.settings;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ibp.domain.Refused;
import nl.ibp.ui.account.AccountDesk;
import nl.ibp.ui.account.AccountSection;
import nl.ibp.ui.account.SessionDesk;
import nl.ibp.ui.account.SessionSection;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.feed.CalendarFeedSection;
import nl.ibp.ui.feed.FeedDesk;
import nl.ibp.ui.mail.ChannelSection;
import nl.ibp.ui.mail.ConfirmationLink;
import nl.ibp.ui.mail.MailAddressSection;
import nl.ibp.ui.mail.NoticeDesk;
import nl.ibp.workflow.mail.ConfirmationKey;

/** What the signed-in person settles for themselves. */
@Route(SettingsView.PATH)
@StyleSheet("context://signon.css")
@PermitAll
class SettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "instellingen";

    private final FeedDesk feeds;
    private final NoticeDesk notices;
    private final SessionDesk sessions;
    private final AccountDesk account;
    private final StatusMessage result = new StatusMessage();
    private final Div content = new Div();

    SettingsView(FeedDesk feeds, NoticeDesk notices, SessionDesk sessions, AccountDesk account) {
        this.feeds = feeds;
        this.notices = notices;
        this.sessions = sessions;
        this.account = account;
        addClassNames("page", "page-narrow");
        content.addClassName("stack-l");
        add(new PageHeader(getPageTitle()).withLead(getTranslation("settings.explained")), result, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        result.removeAll();
        content.removeAll();
        ConfirmationLink.keyIn(event.getLocation().getQueryParameters()).ifPresent(this::confirm);
        content.add(
                new ChannelSection(notices, result::say),
                new MailAddressSection(notices, result::say),
                new CalendarFeedSection(feeds, result::say));
        if (account.hasPassword()) {
            content.add(new AccountSection(account, result::say));
        }
        content.add(new SessionSection(sessions, result::say));
    }

    // Whoever loads the page again, or reads the history of this browser, finds no key there.
    private void confirm(ConfirmationKey key) {
        try {
            notices.confirm(key);
            result.say(new Notice(State.DONE, getTranslation("mail.address.confirmed")));
        } catch (Refused refused) {
            result.say(refused, problem -> notices.words(problem, getLocale()));
        }
        getElement().executeJs("history.replaceState(history.state, '', $0)", PATH);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }
}
