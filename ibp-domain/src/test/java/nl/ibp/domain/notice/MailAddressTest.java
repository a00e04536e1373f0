package nl.ibp.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ibp.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iemand@provincie.example",
                "a.b+c_d@mail.pv-x.example.nl",
                "  o'neill@example.nl ",
                "x@9.example"
            })
    void takesWhatServersUnderstand(String text) {
        assertThat(new MailAddress(text).value()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iemand",
                "iemand@",
                "@example.nl",
                "iemand@localhost",
                "a..b@example.nl",
                ".a@example.nl",
                "twee@adressen@example.nl",
                "Iemand <iemand@example.nl>",
                "iemand@example.nl,ander@example.nl",
                "iemand@-example.nl",
                "iémand@example.nl"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> new MailAddress(text))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.has("NO_MAIL_ADDRESS"))
                        .isTrue());
    }

    @Test
    void refusesHeadersBehindAnAddress() {
        assertThatThrownBy(() -> new MailAddress("iemand@example.nl\r\nBcc: ander@example.nl"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesMoreThanServersTake() {
        assertThatThrownBy(() -> new MailAddress("a".repeat(65) + "@example.nl"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new MailAddress(
                        "a@" + "b".repeat(60) + ".".repeat(1) + ("c".repeat(60) + ".").repeat(4) + "nl"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void staysOutOfLogs() {
        assertThat(new MailAddress("iemand@example.nl")).hasToString("MailAddress");
    }
}
