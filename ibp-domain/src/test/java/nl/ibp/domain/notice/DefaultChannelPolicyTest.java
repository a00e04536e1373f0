package nl.ibp.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultChannelPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "NEW_WORK, DIGEST",
        "DUE_SOON, DIGEST",
        "OVERDUE, MAIL",
        "DECIDED, IN_APP",
        "RETURNED, MAIL",
        "MENTIONED, MAIL",
        "HANDED_OVER, DIGEST",
        "CHASED, MAIL"
    })
    void tellsAtOnceWhatAsksForSomebodyInPerson(NoticeEvent event, NoticeChannel channel) {
        assertThat(DefaultChannelPolicy.channelOf(event)).isEqualTo(channel);
    }
}
