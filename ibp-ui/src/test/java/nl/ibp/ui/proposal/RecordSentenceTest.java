package nl.ibp.ui.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.Test;

class RecordSentenceTest extends PanelTest {

    @Test
    void saysWhatTheIntakeFoundMissing() {
        assertThat(sentence(Map.of("version", "1", "result", "INCOMPLETE", "remarks", "De dekking ontbreekt.")))
                .isEqualTo("Volledigheid getoetst: aanvullen. Opmerkingen: De dekking ontbreekt.");
    }

    @Test
    void saysNothingMoreOfAnIntakeWithoutRemarks() {
        assertThat(sentence(Map.of("version", "1", "result", "COMPLETE", "remarks", "")))
                .isEqualTo("Volledigheid getoetst: volledig.");
    }

    private String sentence(Map<String, String> details) {
        RecordEntry entry =
                new RecordEntry(ProposalId.create(), Fixtures.NOW, null, null, RecordedEvent.INTAKE_DONE, details);
        return new RecordSentence(names, Languages.DUTCH).of(entry);
    }
}
