package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.submission.CheckingCompleteness;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.Drafting;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work is done by a holder of its seat, once; whatever else is tried changes nothing. */
@PathTest
class GuardedWorkTest {

    @Autowired
    PathDriver paths;

    @Autowired
    DecidingAsCollege deciding;

    @Autowired
    CheckingCompleteness checking;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Claiming claiming;

    @Autowired
    Drafting drafting;

    @Autowired
    Inbox inbox;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Appointments appointments;

    @Test
    void refusesWhoDoesNotHoldTheSeat() {
        DossierPath path = paths.foodValley().submit();
        TaskId task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();
        Dossier before = path.dossier();

        for (String other : List.of("gs-gelderland", "beleid-utrecht", "ps-utrecht", "ipo-bureau", "beheer")) {
            assertRefused(() -> endorse(SeatHolder.of(other), task), "NOT_YOUR_TASK");
        }

        assertUnchanged(path, before);
    }

    @Test
    void refusesAForgedId() {
        DossierPath path = paths.foodValley().submit();
        Dossier before = path.dossier();

        assertRefused(
                () -> endorse(
                        SeatHolder.of("gs-utrecht"),
                        new TaskId(UUID.randomUUID().toString())),
                "NOT_YOUR_TASK");

        assertUnchanged(path, before);
    }

    @Test
    void refusesWorkOfAnotherKind() {
        DossierPath path = paths.foodValley().submit();
        TaskId task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();
        Dossier before = path.dossier();

        assertRefused(
                () -> checking.check(SeatHolder.of("gs-utrecht"), task, IntakeResult.COMPLETE, ""), "NOT_YOUR_TASK");

        assertUnchanged(path, before);
    }

    @Test
    void refusesWhatWasDoneAlready() {
        DossierPath path = paths.foodValley().submit();
        TaskId task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();
        endorse(SeatHolder.of("gs-utrecht"), task);
        Dossier before = path.dossier();

        assertRefused(() -> endorse(SeatHolder.of("gs-utrecht"), task), "TASK_DONE_BY");
        assertRefused(() -> endorse(SeatHolder.colleagueAt("gs-utrecht"), task), "TASK_DONE_BY");
        assertRefused(() -> endorse(SeatHolder.of("gs-gelderland"), task), "NOT_YOUR_TASK");

        assertUnchanged(path, before);
    }

    @Test
    void refusesWhatAColleagueHasClaimed() {
        DossierPath path = paths.foodValley().submit();
        TaskId task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();
        Actor colleague = SeatHolder.colleagueAt("gs-utrecht");
        appointments.add(
                new Person(colleague.person(), "Collega"),
                new Appointment(new SeatId("gs-utrecht"), colleague.person(), Fixtures.TODAY, null));
        claiming.claim(colleague, task);
        Dossier before = path.dossier();

        assertRefused(() -> endorse(SeatHolder.of("gs-utrecht"), task), "CLAIMED_BY_OTHER");
        assertRefused(() -> claiming.claim(SeatHolder.of("gs-utrecht"), task), "CLAIMED_BY_OTHER");

        assertUnchanged(path, before);
        claiming.release(SeatHolder.of("gs-utrecht"), task);
        endorse(SeatHolder.of("gs-utrecht"), task);
        assertThat(path.work().seats(TaskKind.COLLEGE_DECIDES)).containsExactly("gs-gelderland");
    }

    @Test
    void letsNobodyElseClaim() {
        DossierPath path = paths.foodValley().submit();
        TaskId task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();

        assertRefused(() -> claiming.claim(SeatHolder.of("gs-gelderland"), task), "NOT_YOUR_TASK");
        assertRefused(() -> claiming.release(SeatHolder.of("gs-gelderland"), task), "NOT_YOUR_TASK");

        assertThat(path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).claimedBy())
                .isNull();
    }

    @Test
    void changesNothingWhenTheInputIsRefused() {
        DossierPath path = paths.chemelot().throughIntake();
        TaskId task =
                path.work().at("aac-re-utrecht", TaskKind.REVIEW_BY_MEMBER).id();
        Dossier before = path.dossier();

        assertRefused(
                () -> reviewing.review(SeatHolder.of("aac-re-utrecht"), task, Position.NEGATIVE, " ", List.of()),
                "REMARKS_REQUIRED");

        assertUnchanged(path, before);
    }

    @Test
    void keepsTheDraftForItsOwnProvince() {
        DossierPath path = paths.foodValley();
        Dossier before = path.dossier();

        assertRefused(
                () -> drafting.save(
                        SeatHolder.of("beleid-utrecht"),
                        path.id(),
                        PathContent.chemelot().build(),
                        1),
                "NOT_YOUR_PROVINCE");

        assertUnchanged(path, before);
    }

    @Test
    void showsWorkOfOthersNoMoreThanWorkThatNeverWas() {
        DossierPath path = paths.foodValley().submit();
        TaskId open = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();
        TaskId ended = path.work().at("gs-gelderland", TaskKind.COLLEGE_DECIDES).id();
        endorse(SeatHolder.of("gs-gelderland"), ended);
        TaskId none = new TaskId(UUID.randomUUID().toString());
        Actor stranger = SeatHolder.of("gs-zeeland");

        for (TaskId task : List.of(open, ended, none)) {
            assertRefused(() -> inbox.find(stranger, task), "NOT_YOUR_TASK");
            assertThat(inbox.findEnded(stranger, task)).isEmpty();
            assertThat(inbox.keepTyped(
                            stranger, task, new Typing("dit", Map.of("reasons", "x"), null), TypedForm.NOTHING))
                    .isEqualTo(new Saving.NotKept());
            assertThat(inbox.answerOfColleague(stranger, task)).isEmpty();
        }
    }

    @Test
    void showsADraftToItsOwnProvinceAlone() {
        DossierPath path = paths.chemelot();

        assertThat(dossiers.open(SeatHolder.of("beleid-limburg"), path.id())).isPresent();
        assertThat(dossiers.open(SeatHolder.of("gs-limburg"), path.id())).isPresent();
        for (String other : List.of("beleid-utrecht", "aac-re-limburg", "ipo-bureau", "manager", "beheer")) {
            assertThat(dossiers.open(SeatHolder.of(other), path.id())).isEmpty();
        }
    }

    @Test
    void keepsWhatSomebodyTypesUnderWhomAColleagueWasFirst() {
        DossierPath path = paths.foodValley().submit();
        TaskId task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();
        Actor first = SeatHolder.of("gs-utrecht");
        Actor second = SeatHolder.colleagueAt("gs-utrecht");
        endorse(first, task);

        assertThat(inbox.keepTyped(
                        second, task, new Typing("dit", Map.of("reasons", "nog een zin"), null), TypedForm.NOTHING))
                .isInstanceOf(Saving.Kept.class);
        assertThat(inbox.keepTyped(
                        first, task, new Typing("dit", Map.of("reasons", "nog een zin"), null), TypedForm.NOTHING))
                .isEqualTo(new Saving.NotKept());

        assertThat(inbox.typed(second, task))
                .hasValueSatisfying(draft -> assertThat(draft.fields()).containsEntry("reasons", "nog een zin"));
        assertThat(inbox.typed(first, task)).isEmpty();
    }

    @Test
    void showsWhatAColleagueAnsweredToWhoHadTheSameWorkAlone() {
        DossierPath path = paths.foodValley().submit();
        TaskId task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).id();
        Actor first = SeatHolder.of("gs-utrecht");
        Actor second = SeatHolder.colleagueAt("gs-utrecht");
        inbox.keepTyped(first, task, new Typing("dit", Map.of("outcome", "ENDORSE"), null), TypedForm.NOTHING);
        inbox.keepTyped(second, task, new Typing("dit", Map.of("outcome", "DEFER"), null), TypedForm.NOTHING);

        endorse(first, task);

        assertThat(inbox.answerOfColleague(second, task))
                .hasValueSatisfying(answer -> assertThat(answer.fields()).containsEntry("outcome", "ENDORSE"))
                .hasValueSatisfying(answer -> assertThat(answer.by()).isEqualTo(first.person()));
        assertThat(inbox.typed(second, task))
                .hasValueSatisfying(typed -> assertThat(typed.fields()).containsEntry("outcome", "DEFER"));
        assertThat(inbox.typed(first, task)).isEmpty();
        assertThat(inbox.answerOfColleague(first, task)).isEmpty();
        assertThat(inbox.answerOfColleague(SeatHolder.of("gs-gelderland"), task))
                .isEmpty();
    }

    private void endorse(Actor actor, TaskId task) {
        deciding.decide(actor, task, CollegeOutcome.ENDORSE, "");
    }

    private static void assertUnchanged(DossierPath path, Dossier before) {
        assertThat(path.dossier()).usingRecursiveComparison().isEqualTo(before);
    }
}
