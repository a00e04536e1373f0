package nl.ibp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/agenda/x.ics");

    @Test
    void isWhereTheRequestCameIn() {
        request.setScheme("https");
        request.setServerName("ibp.provincie.example");
        request.setServerPort(8443);
        request.setContextPath("/ibp");
        request.setQueryString("a=b");

        assertThat(new PublicAddress("", new MockEnvironment()).of("taak/1", request))
                .isEqualTo("https://ibp.provincie.example:8443/ibp/taak/1");
    }

    @Test
    void isWhatTheSettingSaysWithOrWithoutASlash() {
        assertThat(new PublicAddress(" https://ibp.example/ ", new MockEnvironment()).of("taak/1", request))
                .isEqualTo("https://ibp.example/taak/1");
        assertThat(new PublicAddress("https://ibp.example/x", new MockEnvironment()).of("taak/1", request))
                .isEqualTo("https://ibp.example/x/taak/1");
    }

    @Test
    void isOfThisMachineWhereNoRequestCameInAndNothingIsSet() {
        MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8123");

        assertThat(new PublicAddress("", environment).of("taak/1")).isEqualTo("http://localhost:8123/taak/1");
        assertThat(new PublicAddress("https://ibp.example/x/", environment).of("taak/1"))
                .isEqualTo("https://ibp.example/x/taak/1");
    }
}
