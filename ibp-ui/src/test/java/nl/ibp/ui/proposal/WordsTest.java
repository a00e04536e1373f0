package nl.ibp.ui.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be decided or happen has words in both languages. */
class WordsTest extends PanelTest {

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasWordForEveryOutcome(Locale language) {
        Stream<Badge> badges = Stream.of(
                        Arrays.stream(Position.values()).map(it -> OutcomeBadge.of(it, language)),
                        Arrays.stream(CollegeOutcome.values()).map(it -> OutcomeBadge.of(it, language)),
                        Arrays.stream(BoardOutcome.values()).map(it -> OutcomeBadge.of(it, language)),
                        Arrays.stream(StatesOutcome.values()).map(it -> OutcomeBadge.of(it, language)),
                        Arrays.stream(CommitmentOutcome.values()).map(it -> OutcomeBadge.of(it, language)),
                        Arrays.stream(ConsolidationResult.values()).map(it -> OutcomeBadge.of(it, language)),
                        Stream.of(true, false).map(it -> OutcomeBadge.ofRevocation(it, language)),
                        Arrays.stream(ProposalStatus.values()).map(it -> new StatusBadge(it, language)))
                .flatMap(all -> all);

        assertThat(badges).allSatisfy(badge -> assertThat(textOf(badge)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(RecordedEvent.class)
    void saysEveryEventInBothLanguages(RecordedEvent event) {
        RecordEntry entry = new RecordEntry(ProposalId.create(), Fixtures.NOW, null, null, event, detailsOf(event));

        assertThat(Languages.ALL).allSatisfy(language -> assertThat(new RecordSentence(names, language).of(entry))
                .isNotBlank());
    }

    @Test
    void namesThoseWhoAreNotAskedBecauseOfAnInterest() {
        RecordEntry opened = new RecordEntry(
                ProposalId.create(),
                Fixtures.NOW,
                null,
                null,
                RecordedEvent.CONSULTATION_OPENED,
                Map.of("body", "aac-vp", "version", "1", "recused", "aac-vp-utrecht,aac-vp-drenthe"));

        assertThat(new RecordSentence(names, Languages.DUTCH).of(opened))
                .isEqualTo(
                        "AAC VP om advies gevraagd over versie 1. Niet gevraagd wegens een belang: Drenthe, Utrecht.");
    }

    // Names as the use cases write them.
    private static Map<String, String> detailsOf(RecordedEvent event) {
        String outcome =
                switch (event) {
                    case COLLEGE_DECIDED -> CollegeOutcome.ENDORSE.name();
                    case BOARD_DECIDED -> BoardOutcome.ADOPT.name();
                    case REVOCATION_DECIDED -> "UPHELD";
                    case COMMITMENT_RECORDED -> CommitmentOutcome.PARTLY.name();
                    default -> StatesOutcome.ADOPTED.name();
                };
        String result =
                switch (event) {
                    case STATES_COMMITTEE_TREATED -> "NOT_RIPE";
                    case WRITTEN_VOTES_COUNTED -> "ADOPTED";
                    default -> "COMPLETE";
                };
        return Map.ofEntries(
                Map.entry("outcome", outcome),
                Map.entry("result", result),
                Map.entry("choice", "REVISE"),
                Map.entry("version", "2"),
                Map.entry("given", "1"),
                Map.entry("recused", "aac-vp-utrecht"),
                Map.entry("count", "2"),
                Map.entry("missing", "3"),
                Map.entry("state", "KEPT"),
                Map.entry("vote", "IN_FAVOUR"),
                Map.entry("inFavour", "8"),
                Map.entry("against", "2"),
                Map.entry("silent", "2"),
                Map.entry("body", "aac-vp"),
                Map.entry("bodies", "aac-vp,bac-vp"),
                Map.entry("position", Position.POSITIVE.name()),
                Map.entry("province", "pv26"),
                Map.entry("amount", "1000.50"),
                Map.entry("work", TaskKind.REVIEW_BY_MEMBER.name()),
                Map.entry("at", "aac-vp-utrecht"),
                Map.entry("told", "ipo-bureau"),
                Map.entry("due", "2026-05-18"),
                Map.entry("since", "2026-05-04"),
                Map.entry("day", "2026-05-20"),
                Map.entry("reasons", "Omdat het zo is."),
                Map.entry("on", "DOSSIER"),
                Map.entry("ground", SecrecyGround.PERSONAL_PRIVACY.name()),
                Map.entry("by", "TERM"));
    }
}
