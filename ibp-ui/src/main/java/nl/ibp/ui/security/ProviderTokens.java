package nl.ibp.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** Of the tokens at sign-in keeps the one by which the provider is asked again; nothing is done with the others. */
class ProviderTokens implements OAuth2AuthorizedClientRepository {

    private static final String REFRESH = "nl.ibp.refreshToken";

    static @Nullable String takeRefreshToken(HttpSession session) {
        Object token = session.getAttribute(REFRESH);
        session.removeAttribute(REFRESH);
        return (String) token;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2RefreshToken token = client.getRefreshToken();
        if (token != null) {
            request.getSession().setAttribute(REFRESH, token.getTokenValue());
        }
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication who, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication who, HttpServletRequest request, HttpServletResponse response) {
        // There is none.
    }
}
