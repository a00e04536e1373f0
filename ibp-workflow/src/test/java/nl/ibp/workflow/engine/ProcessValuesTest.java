package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.fixture.RefusalAssert;
import nl.ibp.workflow.operations.ProcessValue;
import org.junit.jupiter.api.Test;

class ProcessValuesTest {

    private static final Date MOMENT = Date.from(
            java.time.LocalDate.of(2026, 5, 4).atStartOfDay(OfficialTime.ZONE).toInstant());

    private final Map<String, Object> present = Map.of(
            "seat",
            "gs-drenthe",
            "cents",
            25_000_000L,
            "lines",
            3,
            "urgent",
            true,
            "due",
            MOMENT,
            "seats",
            new ArrayList<>(List.of("gs-drenthe", "gs-utrecht")),
            "themes",
            new ArrayList<>(List.of(3, 8)));

    @Test
    void readsBackWhatItShows() {
        Map<String, String> texts = present.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> ProcessValues.shown(entry.getKey(), entry.getValue())
                                .map(ProcessValue::text)
                                .orElseThrow()));

        assertThat(ProcessValues.read(present, texts)).isEqualTo(present);
        assertThat(texts).containsEntry("due", "2026-05-04T00:00").containsEntry("themes", "3, 8");
    }

    @Test
    void refusesWhatIsNoSuchValue() {
        RefusalAssert.assertRefused(() -> ProcessValues.read(present, Map.of("lines", "drie")), "PROCESS_VALUE_NUMBER");
        RefusalAssert.assertRefused(() -> ProcessValues.read(present, Map.of("urgent", "ja")), "PROCESS_VALUE_YES_NO");
        RefusalAssert.assertRefused(
                () -> ProcessValues.read(present, Map.of("themes", "3, acht")), "PROCESS_VALUE_NUMBERS");
        RefusalAssert.assertRefused(
                () -> ProcessValues.read(present, Map.of("seats", "gs-drenthe,,")), "PROCESS_VALUE_TEXTS");
        RefusalAssert.assertRefused(() -> ProcessValues.read(present, Map.of("nieuw", "1")), "PROCESS_VALUE_UNKNOWN");
    }

    @Test
    void showsNothingThatCannotBeTyped() {
        assertThat(ProcessValues.shown("document", new byte[3])).isEmpty();
    }
}
