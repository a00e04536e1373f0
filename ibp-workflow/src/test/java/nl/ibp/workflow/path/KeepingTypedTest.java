package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.retention.CleaningUp;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.KeepingTyped;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;
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
    CleaningUp cleaning;

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
    void keepsTheTextsOfAllWindowsUntilOneIsChosen() {
        FormPlace place = FormPlace.of("beheer/bron/drie-vensters");
        save(WRITER, place, "Van de een", TypedForm.NOTHING);

        Saving second = keeping.save(WRITER, place, typing("tweede", "Van de tweede"), TypedForm.NOTHING);
        keeping.save(WRITER, place, typing("derde", "Van de derde"), TypedForm.NOTHING);

        assertThat(second).isInstanceOf(Saving.Meanwhile.class);
        TypedForm other = ((Saving.Meanwhile) second).other();
        assertThat(other.fields()).containsEntry("text", "Van de een");
        assertThat(asides(place)).containsExactly("Van de derde", "Van de tweede");

        keeping.save(WRITER, place, typing("tweede", "Van de tweede"), other.revision());
        assertThat(asides(place)).containsExactly("Van de derde");
        assertThat(text(WRITER, place)).isEqualTo("Van de tweede");

        keeping.settle(
                WRITER,
                place,
                keeping.find(WRITER, place).orElseThrow().asides().get(0));
        assertThat(asides(place)).isEmpty();
    }

    @Test
    void meetsNobodyWhereBothWindowsSayTheSame() {
        FormPlace place = FormPlace.of("beheer/bron/hetzelfde");
        Saving first = save(WRITER, place, "Hetzelfde", TypedForm.NOTHING);
        keeping.save(WRITER, place, typing("tweede", "Iets anders"), TypedForm.NOTHING);

        assertThat(keeping.save(WRITER, place, typing("tweede", "Hetzelfde"), TypedForm.NOTHING))
                .isEqualTo(first);
        assertThat(asides(place)).isEmpty();
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
        inbox.keepTyped(college, task, new Typing("dit", Map.of("reasons", "Tekst"), null), TypedForm.NOTHING);

        roundAfter(89);
        assertThat(keeping.find(WRITER, place)).isPresent();
        assertThat(inbox.typed(college, task)).isPresent();

        roundAfter(91);
        assertThat(keeping.find(WRITER, place)).isEmpty();
        assertThat(inbox.typed(college, task)).isEmpty();
    }

    private void roundAfter(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
        cleaning.clean(KeptKind.TYPED);
    }

    private Saving save(Actor actor, FormPlace place, String text, long over) {
        return keeping.save(actor, place, typing("dit", text), over);
    }

    private static Typing typing(String window, String text) {
        return new Typing(window, Map.of("text", text), null);
    }

    private List<String> asides(FormPlace place) {
        return keeping.find(WRITER, place).orElseThrow().asides().stream()
                .map(aside -> aside.fields().get("text"))
                .toList();
    }

    private String text(Actor actor, FormPlace place) {
        return keeping.find(actor, place).orElseThrow().fields().get("text");
    }
}
