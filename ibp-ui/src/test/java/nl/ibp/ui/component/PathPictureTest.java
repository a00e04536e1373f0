package nl.ibp.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathPictureTest {

    private final PathPicture picture = new PathPicture(
            List.of(
                    new PathStop("draft", "Opstellen", PathState.DONE),
                    new PathStop(
                            "aac",
                            "AAC",
                            PathState.DONE,
                            List.of(),
                            List.of(new PathBranch("re", "RE", PathState.DONE, List.of()))),
                    new PathStop("bac", "BAC", PathState.SKIPPED),
                    new PathStop("board", "IPO-bestuur", PathState.LATE),
                    new PathStop("states", "Staten", PathState.AHEAD)),
            List.of(new PathReturn("board", "draft", 1)));

    @Test
    void findsWhereWorkWaits() {
        assertThat(picture.now()).map(PathStop::id).contains("board");
    }

    @Test
    void leadsLineThroughSkippedStops() {
        assertThat(picture.goesOnAfter(1)).isTrue();
        assertThat(picture.goesOnAfter(2)).isTrue();
    }

    @Test
    void endsLineWhereWorkWaits() {
        assertThat(picture.goesOnAfter(3)).isFalse();
    }

    @Test
    void measuresWayBackFromMiddleToMiddle() {
        double span = picture.spanOf(picture.returns().get(0));

        assertThat(span).isCloseTo(1 + 1.5 + 1, within(0.001));
    }

    @Test
    void refusesReturnToUnknownStop() {
        assertThatThrownBy(() -> picture.indexOf("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }
}
