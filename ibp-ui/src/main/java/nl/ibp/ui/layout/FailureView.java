package nl.ibp.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.ibp.ui.component.PageHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page that could not be drawn: says so plainly, and tells the log, not the reader, why. It stands without the frame,
 * for the frame may be what failed.
 */
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassNames("page", "page-narrow", "frame-main");
        Anchor home = new Anchor(".", getTranslation("layout.notFound.home"));
        add(new PageHeader(getPageTitle()).withLead(getTranslation("layout.failure.what")), home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("Page '{}' failed", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("layout.failure");
    }
}
