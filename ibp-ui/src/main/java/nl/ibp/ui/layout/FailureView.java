package nl.ibp.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.ibp.ui.component.FailureTexts;
import nl.ibp.ui.component.PageHeader;
import org.springframework.http.HttpHeaders;

/**
 * A page that could not be drawn: says so plainly, and tells the log, not the reader, why; but that the database is away
 * the reader is told, for that passes by itself. It stands without the frame, for the frame may be what failed.
 */
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final String SECONDS_TO_WAIT = "30";

    private final FailureTexts failures;
    private boolean isDatabaseAway;

    FailureView(FailureTexts failures) {
        this.failures = failures;
        addClassNames("page", "page-narrow", "frame-main");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        isDatabaseAway = failures.isDatabaseAway(parameter.getException());
        failures.log("Page '" + event.getLocation().getPath() + "'", parameter.getException());
        removeAll();
        if (isDatabaseAway) {
            tellWhen();
            show("layout.away.page", again(event));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        show("layout.failure.what", new Anchor(".", getTranslation("layout.notFound.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void tellWhen() {
        Optional.ofNullable(VaadinResponse.getCurrent())
                .ifPresent(response -> response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT));
    }

    private Anchor again(BeforeEnterEvent event) {
        String here = event.getLocation().getPathWithQueryParameters();
        Anchor again = new Anchor(here.isEmpty() ? "." : here, getTranslation("layout.away.again"));
        again.setRouterIgnore(true);
        return again;
    }

    private void show(String what, Anchor way) {
        add(new PageHeader(getPageTitle()).withLead(getTranslation(what)), way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(isDatabaseAway ? "layout.away" : "layout.failure");
    }
}
