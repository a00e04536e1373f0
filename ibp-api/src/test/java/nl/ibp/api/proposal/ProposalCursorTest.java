package nl.ibp.api.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.ProposalPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalCursorTest {

    @Test
    void goesOnWhereAPartEnded() {
        ProposalPlace place = new ProposalPlace(Instant.parse("2026-05-04T07:00:00.123456Z"), ProposalId.create());

        assertThat(ProposalCursor.read(ProposalCursor.write(place))).contains(place);
        assertThat(ProposalCursor.write(place)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-05-04T07:00:00Z",
                "2026-05-04T07:00:00Z x",
                "gisteren 3f0a2a52-6d0c-4d0e-8a54-6a2c4f1b9d10",
                "+1000000000-12-31T23:59:59Z 3f0a2a52-6d0c-4d0e-8a54-6a2c4f1b9d10",
                "0001-05-04T07:00:00Z 3f0a2a52-6d0c-4d0e-8a54-6a2c4f1b9d10"
            })
    void knowsNoPlacesThatWereNeverGivenOut(String madeUp) {
        String word = Base64.getUrlEncoder().encodeToString(madeUp.getBytes(StandardCharsets.UTF_8));

        assertThat(ProposalCursor.read(word)).isEmpty();
    }
}
