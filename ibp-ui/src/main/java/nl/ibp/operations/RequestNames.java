package nl.ibp.operations;

import io.micrometer.common.KeyValue;
import java.util.Set;
import nl.ibp.ui.operations.OpenPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * What a request is called where it is measured. What a page asks is called by the page: by its address all of it would be
 * one, or as many as there are dossiers.
 */
@Component
class RequestNames extends DefaultServerRequestObservationConvention {

    private static final String URI = "uri";
    private static final String PAGES = "page";

    /** Kinds of requests that the frontend makes by itself. */
    private static final Set<String> OF_FRONTEND = Set.of("init", "uidl", "heartbeat", "push");

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        String kind = context.getCarrier().getParameter("v-r");
        if (kind == null) {
            return isPage(context.getPathPattern()) ? KeyValue.of(URI, PAGES) : super.uri(context);
        }
        Object view = context.getCarrier().getAttribute(OpenPages.VIEW);
        return KeyValue.of(URI, PAGES + ':' + (view == null ? known(kind) : view));
    }

    private static boolean isPage(@Nullable String pattern) {
        return "/**".equals(pattern);
    }

    private static String known(String kind) {
        return OF_FRONTEND.contains(kind) ? kind : "other";
    }
}
