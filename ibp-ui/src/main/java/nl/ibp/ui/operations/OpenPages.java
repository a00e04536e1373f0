package nl.ibp.ui.operations;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many pages stand open at this node, and which of them a request is for. */
@Component
public class OpenPages implements VaadinServiceInitListener, VaadinRequestInterceptor, MeterBinder {

    /** Where a request carries the name of the page it was for. */
    public static final String VIEW = OpenPages.class.getName() + ".view";

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource().addUIInitListener(begun -> {
            open.incrementAndGet();
            begun.getUI().addDetachListener(ended -> open.decrementAndGet());
        });
    }

    int number() {
        return open.get();
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Which page it is for is known once it was found.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // Is logged and shown elsewhere.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        UI page = UI.getCurrent();
        if (page != null) {
            List<HasElement> shown = page.getInternals().getActiveRouterTargetsChain();
            if (!shown.isEmpty()) {
                request.setAttribute(VIEW, shown.get(0).getClass().getSimpleName());
            }
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ibp.pages.open", open, AtomicInteger::get)
                .description("Pages that stand open at this node")
                .register(registry);
    }
}
