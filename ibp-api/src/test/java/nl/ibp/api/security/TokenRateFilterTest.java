package nl.ibp.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.ibp.api.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TokenRateFilterTest {

    private final TokenRateFilter filter = new TokenRateFilter(() -> 0);

    @Test
    void looksAtNoMoreTokensOfWhoBringsOnesThatDoNotHold() throws Exception {
        for (int i = 0; i < TokenRateFilter.A_MINUTE; i++) {
            ask("10.0.0.1", 401);
        }

        assertThatThrownBy(() -> ask("10.0.0.1", 200)).isInstanceOf(ApiProblem.class);
        assertThat(ask("10.0.0.2", 200).getStatus()).as("from elsewhere").isEqualTo(200);
    }

    @Test
    void countsNoTokenThatHolds() throws Exception {
        for (int i = 0; i <= TokenRateFilter.A_MINUTE; i++) {
            assertThat(ask("10.0.0.1", i % 2 == 0 ? 200 : 403).getHeader("RateLimit"))
                    .isNotNull();
        }
    }

    @Test
    void countsNothingThatFailed() throws Exception {
        for (int i = 0; i <= TokenRateFilter.A_MINUTE; i++) {
            assertThatThrownBy(() -> filter.doFilter(
                            request("10.0.0.1"), new MockHttpServletResponse(), (asked, answer) -> fail()))
                    .isInstanceOf(ServletException.class);
        }
    }

    private static void fail() throws ServletException {
        throw new ServletException("The provider is away");
    }

    @Test
    void leavesWhoBringsNoTokenToOthers() throws Exception {
        MockHttpServletRequest tokenless = new MockHttpServletRequest();
        for (int i = 0; i <= TokenRateFilter.A_MINUTE; i++) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            filter.doFilter(tokenless, response, answering(401));
            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getHeader("RateLimit")).isNull();
        }
    }

    private MockHttpServletResponse ask(String from, int status) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request(from), response, answering(status));
        return response;
    }

    private static MockHttpServletRequest request(String from) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.addHeader("Authorization", "Bearer a.b.c");
        return request;
    }

    private static FilterChain answering(int status) {
        return (asked, answer) -> ((HttpServletResponse) answer).setStatus(status);
    }
}
