package nl.ibp.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ibp.domain.record.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PublicationPolicyTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "SECRECY_.*")
    void neverTellsOfSecrecy(RecordedEvent event) {
        assertThat(PublicationPolicy.of(event)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "(.*_DECIDED|CONSOLIDATED|ADVICE_ESTABLISHED|COMMITMENT_RECORDED)")
    void tellsOfEverythingThatIsDecided(RecordedEvent event) {
        assertThat(PublicationPolicy.of(event)).isPresent();
    }

    @Test
    void keepsToTheProductWhatIsNobodyElsesBusiness() {
        assertThat(Arrays.stream(RecordedEvent.values())
                        .filter(event -> PublicationPolicy.of(event).isEmpty())
                        .filter(event -> !event.name().startsWith("SECRECY_")))
                .containsExactlyInAnyOrder(
                        RecordedEvent.PROPOSAL_STARTED,
                        RecordedEvent.MEMBER_REVIEWED,
                        RecordedEvent.VOTED_IN_WRITING,
                        RecordedEvent.MEETING_REQUESTED,
                        RecordedEvent.MEMBERS_CHASED,
                        RecordedEvent.REVIEWS_CLOSED_EARLY,
                        RecordedEvent.REVIEWS_CLOSED,
                        RecordedEvent.TERM_EXTENDED,
                        RecordedEvent.TERM_SUSPENDED,
                        RecordedEvent.TERM_RESUMED,
                        RecordedEvent.WORK_ESCALATED,
                        RecordedEvent.WORK_CHASED,
                        RecordedEvent.UNCONFIRMED_NOTED,
                        RecordedEvent.WORK_RETRIED,
                        RecordedEvent.DOSSIER_REPAIRED,
                        RecordedEvent.INTEREST_DECLARED,
                        RecordedEvent.INTEREST_WITHDRAWN);
    }

    @Test
    void tellsEachKindOfOneThingThatHappens() {
        assertThat(Arrays.stream(RecordedEvent.values())
                        .map(PublicationPolicy::of)
                        .flatMap(Optional::stream))
                .containsExactlyInAnyOrder(EventKind.values());
    }

    @Test
    void namesTypesInReverseAndByTheDomainInThePlural() {
        assertThat(Arrays.stream(EventKind.values()).map(EventKind::type).collect(Collectors.toSet()))
                .hasSameSizeAs(EventKind.values())
                .allMatch(type -> type.matches("nl\\.gebiedsvoorstellen\\.[a-z]+(-[a-z]+)+"));
    }
}
