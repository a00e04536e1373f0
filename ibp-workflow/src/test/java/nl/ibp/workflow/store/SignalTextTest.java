package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.operations.LogPart;
import org.junit.jupiter.api.Test;

class SignalTextTest {

    private static final SeatId SEAT = new SeatId("gs-utrecht");

    @Test
    void readsWhatWasWritten() {
        List<Change> changes = List.of(
                new Change.OfWork(SEAT, ProposalId.create()),
                new Change.OfNotices(SEAT),
                new Change.OfReferenceData(),
                new Change.OfSessions(),
                new Change.OfLogging(LogPart.ENGINE, true),
                new Change.Unknown());

        List<String> texts = SignalText.write("node", changes);

        assertThat(texts).singleElement().extracting(SignalText::read).isEqualTo(new SignalText("node", changes));
    }

    @Test
    void writesAsManyTextsAsTheServerNeeds() {
        List<Change> changes = IntStream.range(0, 500)
                .<Change>mapToObj(number -> new Change.OfWork(SEAT, ProposalId.create()))
                .toList();

        List<String> texts = SignalText.write("node", changes);

        assertThat(texts).hasSizeGreaterThan(1).allSatisfy(text -> assertThat(text.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(SignalText.MOST_BYTES));
        assertThat(texts.stream().map(SignalText::read).flatMap(text -> text.changes().stream()))
                .containsExactlyElementsOf(changes);
    }

    @Test
    void takesWhatItDoesNotUnderstandForAnything() {
        assertThat(SignalText.read("node\nsomething new\nwork Nobody's 12\nnotices\nwork gs-utrecht 12")
                        .changes())
                .hasSize(4)
                .containsOnly(new Change.Unknown());
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(SignalText.read("")).isEqualTo(new SignalText("", List.of()));
    }
}
