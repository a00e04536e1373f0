package nl.ibp.ui.i18n;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every session and every page the chosen language, before the first view is made. */
@Component
class LanguageOfSession implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::setLanguage);
        event.getSource().addUIInitListener(init -> {
            Locale language = chosenIn(VaadinRequest.getCurrent());
            init.getUI().getSession().setLocale(language);
            init.getUI().setLocale(language);
        });
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", chosenIn(page.getVaadinRequest()).getLanguage()));
    }

    private void setLanguage(SessionInitEvent init) {
        init.getSession().setLocale(chosenIn(init.getRequest()));
    }

    private static Locale chosenIn(VaadinRequest request) {
        return Languages.chosenIn(request.getCookies());
    }
}
