package nl.ibp.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedKeyTest {

    @Test
    void fitsIntoAnAddressAndIsNeverTheSame() {
        assertThat(Stream.generate(FeedKey::create).limit(100).map(FeedKey::value))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void hashesWhateverSomebodyTypes() {
        assertThat(new FeedKey("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new FeedKey("\u0000' or 1=1").hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void keepsItselfOutOfLogs() {
        FeedKey key = FeedKey.create();

        assertThat(key.toString()).doesNotContain(key.value());
    }
}
