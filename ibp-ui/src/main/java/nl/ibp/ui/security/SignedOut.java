package nl.ibp.ui.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.ibp.ui.layout.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads whoever signed out to the sign-in page; who came by the sign-on provider by way of it, or the next click there
 * would let anybody in at the same machine.
 */
@Component
class SignedOut implements LogoutSuccessHandler {

    private final ObjectProvider<ProviderSignIn> provider;
    private final PublicAddress address;
    private final RedirectStrategy redirects = new UidlRedirectStrategy();

    SignedOut(ObjectProvider<ProviderSignIn> provider, PublicAddress address) {
        this.provider = provider;
        this.address = address;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        redirects.sendRedirect(request, response, next(request, who));
    }

    private String next(HttpServletRequest request, @Nullable Authentication who) {
        ProviderSignIn there = provider.getIfAvailable();
        return there != null && who != null && who.getPrincipal() instanceof OidcPerson person
                ? there.wayOut(person, address.of(SignInView.PATH, request))
                        .orElse(request.getContextPath() + "/" + SignInView.PATH + "?"
                                + EndedSession.HERE_ALONE.query())
                : request.getContextPath() + "/";
    }
}
