package nl.ibp.journey;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import nl.ibp.ui.security.SignedInAs;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Somebody at the pages of the running application without a browser, where thousands of visits are made: the server
 * makes the same of them.
 */
final class Visit implements AutoCloseable {

    static final String ELSEWHERE = "elsewhere";

    private static final class Pages {
        static final Routes ROUTES = new Routes().autoDiscoverViews("nl.ibp");
    }

    private Visit() {}

    /** @param account who signed in; null is nobody */
    static Visit by(Application application, @Nullable String account) {
        ApplicationContext context = (ApplicationContext) application.beans();
        SecurityContextHolder.clearContext();
        MockVaadin.setup(UI::new, new MockSpringServlet(Pages.ROUTES, context, UI::new));
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl"));
        if (account != null) {
            signIn(application.bean(Accounts.class).find(account).orElseThrow());
        }
        return new Visit();
    }

    private static void signIn(Account account) {
        SecurityContext signedIn = new SecurityContextImpl(SignedInAs.person(account.person()));
        SecurityContextHolder.setContext(signedIn);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, signedIn);
    }

    /** @return the name of the class of the page that is shown then, {@link #ELSEWHERE} where it leads away from pages */
    String open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip();
        List<HasElement> shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return shown.isEmpty() ? ELSEWHERE : shown.get(0).getClass().getSimpleName();
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
