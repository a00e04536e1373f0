package nl.ibp.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What surrounds every page: our script before the first paint, and messages when the connection fails. */
@Component
class FramePage implements VaadinServiceInitListener {

    /** Shorter waits pass unseen; from here on the user must see that something is going on. */
    private static final int SHOW_WORKING_AFTER_MILLIS = 300;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FramePage::addScripts);
        event.getSource().addUIInitListener(init -> configure(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private static void addScripts(IndexHtmlResponse page) {
        for (String script : StaticFile.SCRIPTS) {
            page.getDocument().head().appendElement("script").attr("src", StaticFile.url(script));
        }
        ContentPolicy.markScripts(page);
    }

    private static void configure(UI ui) {
        ui.getLoadingIndicatorConfiguration().setFirstDelay(SHOW_WORKING_AFTER_MILLIS);
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("layout.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("layout.connection.givenUp"));
    }

    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(locale, "layout.session.expired"));
        messages.setSessionExpiredMessage(I18NProvider.translate(locale, "layout.session.expired.what"));
        messages.setInternalErrorCaption(I18NProvider.translate(locale, "layout.failure"));
        messages.setInternalErrorMessage(I18NProvider.translate(locale, "layout.failure.what"));
        return messages;
    }
}
