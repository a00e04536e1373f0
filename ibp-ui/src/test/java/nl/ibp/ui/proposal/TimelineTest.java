package nl.ibp.ui.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who did it, for which seat, and on whose behalf. */
class TimelineTest extends PanelTest {

    private static final SeatId SEAT = new SeatId("aac-vp-drenthe");

    private final RegionalProposal proposal = ProposalBuilder.proposal().inIntake();

    @Test
    void namesTheHolderAndTheSeat() {
        assertThat(who(null, Map.of())).contains("Lid AAC VP voor Drenthe – Sem");
    }

    @Test
    void saysOnWhoseBehalfASubstituteActed() {
        assertThat(who(new PersonId("Hanna"), Map.of(RecordEntry.SUBSTITUTE, "true")))
                .contains("Sem namens Hanna (Lid AAC VP voor Drenthe)");
    }

    @Test
    void namesNobodyTwiceWhereTheHolderIsCalledAfterTheSeat() {
        assertThat(who(new PersonId("Lid AAC VP voor Drenthe"), Map.of(RecordEntry.SUBSTITUTE, "true")))
                .contains("Sem namens Lid AAC VP voor Drenthe")
                .doesNotContain("(");
    }

    @Test
    void saysThatASubstituteActedForAVacantSeat() {
        assertThat(who(null, Map.of(RecordEntry.SUBSTITUTE, "true")))
                .contains("Sem als vervanger (Lid AAC VP voor Drenthe, onbezet)");
    }

    private String who(@Nullable PersonId onBehalfOf, Map<String, String> details) {
        RecordEntry entry = new RecordEntry(
                proposal.id(),
                Fixtures.NOW,
                new PersonId("Sem"),
                SEAT,
                onBehalfOf,
                RecordedEvent.PROPOSAL_STARTED,
                details);
        return textOf(new Timeline(dossier(proposal, List.of(), List.of(entry), List.of()), names));
    }
}
