package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.typing.ClearingTyped;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.KeepingTyped;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForm.Aside;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody types is kept for them alone, for as long as they may come back for it. */
@PathTest
class KeepingTypedTest {

    private static final Actor WRITER = SeatHolder.of("beheer");
    private static final Actor COLLEAGUE = SeatHolder.colleagueAt("beheer");

    @Autowired
    KeepingTyped keeping;

    @Autowired
    ClearingTyped clearing;

    @Autowired
    Inbox inbox;

    @Autowired
    PathDriver paths;

    @Autowired
    SimulatedTime time;

    @Test
    void showsWhatWasTypedToNobodyElse() {
        FormPlace place = FormPlace.of("beheer/bron/alleen-voor-mij");

        assertThat(save(WRITER, place, "Mijn tekst", TypedForm.NOTHING)).isInstanceOf(Saving.Kept.class);
        assertThat(save(COLLEAGUE, place, "Hun tekst", TypedForm.NOTHING)).isInstanceOf(Saving.Kept.class);

        assertThat(text(WRITER, place)).isEqualTo("Mijn tekst");
        assertThat(text(COLLEAGUE, place)).isEqualTo("Hun tekst");
    }

    @Test
    void keepsBothTextsOfTwoWindowsUntilOneIsChosen() {
        FormPlace place = FormPlace.of("beheer/bron/twee-vensters");
        save(WRITER, place, "Van de een", TypedForm.NOTHING);

        Saving second = save(WRITER, place, "Van de ander", TypedForm.NOTHING);

        assertThat(second).isInstanceOf(Saving.Meanwhile.class);
        TypedForm other = ((Saving.Meanwhile) second).other();
        assertThat(other.fields()).containsEntry("text", "Van de een");
        assertThat(keeping.find(WRITER, place).orElseThrow().aside())
                .extracting(Aside::fields)
                .isEqualTo(Map.of("text", "Van de ander"));

        save(WRITER, place, "Van de ander", other.revision());
        keeping.settle(WRITER, place);
        assertThat(keeping.find(WRITER, place).orElseThrow().aside()).isNull();
        assertThat(text(WRITER, place)).isEqualTo("Van de ander");
    }

    @Test
    void meetsNobodyWhereBothWindowsSayTheSame() {
        FormPlace place = FormPlace.of("beheer/bron/hetzelfde");
        Saving first = save(WRITER, place, "Hetzelfde", TypedForm.NOTHING);

        assertThat(save(WRITER, place, "Hetzelfde", TypedForm.NOTHING)).isEqualTo(first);
    }

    @Test
    void clearsAfterThreeMonths() {
        TaskId task = paths.foodValley()
                .submit()
                .work()
                .at("gs-utrecht", TaskKind.COLLEGE_DECIDES)
                .id();
        FormPlace place = FormPlace.of("beheer/bron/drie-maanden");
        Actor college = SeatHolder.of("gs-utrecht");
        save(WRITER, place, "Tekst", TypedForm.NOTHING);
        inbox.keepTyped(college, task, Map.of("reasons", "Tekst"), TypedForm.NOTHING);

        roundAfter(89);
        assertThat(keeping.find(WRITER, place)).isPresent();
        assertThat(inbox.typed(college, task)).isPresent();

        roundAfter(91);
        assertThat(keeping.find(WRITER, place)).isEmpty();
        assertThat(inbox.typed(college, task)).isEmpty();
    }

    private void roundAfter(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
        clearing.clear();
    }

    private Saving save(Actor actor, FormPlace place, String text, long over) {
        return keeping.save(actor, place, Map.of("text", text), over);
    }

    private String text(Actor actor, FormPlace place) {
        return keeping.find(actor, place).orElseThrow().fields().get("text");
    }
}
