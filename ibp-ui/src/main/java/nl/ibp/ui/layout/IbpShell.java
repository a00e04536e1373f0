package nl.ibp.ui.layout;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Map;

/**
 * The page around every view. Styles stand in the head, so that nothing is painted without them. No {@code @Theme}
 * and no {@code @CssImport} here: either would make the build bundle the frontend anew, which needs npm.
 */
@Push(transport = Transport.WEBSOCKET_XHR) // PushBuffers counts on it
@Viewport("width=device-width, initial-scale=1")
public class IbpShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("IBP");
        page.addFavIcon("icon", StaticFile.url("favicon.svg"), "any");
        page.addMetaTag("color-scheme", "light dark");
        for (String stylesheet : StaticFile.STYLESHEETS) {
            page.addLink(StaticFile.url(stylesheet), Map.of("rel", "stylesheet"));
        }
    }
}
