package nl.ibp.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the log what went wrong on a page, but for one thing that is nobody's fault: a page that is left says farewell,
 * and what it sent just before may arrive just after, with the number that the farewell had taken. Nobody waits for the
 * answer any more.
 */
@Component
class PageErrors extends DefaultErrorHandler implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (isOvertaken(event.getThrowable())) {
            LOG.debug(
                    "A page was left before its last message arrived: {}",
                    event.getThrowable().getMessage());
        } else {
            super.error(event);
        }
    }

    // The framework has no type of its own for a message out of order.
    private static boolean isOvertaken(Throwable failure) {
        UI page = UI.getCurrent();
        return failure instanceof UnsupportedOperationException && page != null && page.isClosing();
    }
}
