package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every piece of work has the term that the table of terms gives, in working days, and goes to its seat. */
@PathTest
class DueDatesTest {

    @Autowired
    PathDriver paths;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    SimulatedTime time;

    @Test
    void fillsTermsAndSeatsUpToTheRoute() {
        DossierPath path = paths.draft(UTRECHT, mixed());
        isAsked(path, TaskKind.DRAFT_PROPOSAL, "beleid-utrecht", 20);
        path.submit();
        isAsked(path, TaskKind.COLLEGE_DECIDES, "gs-utrecht", 10);
        path.collegeDecides("utrecht", CollegeOutcome.DEFER);
        isAsked(path, TaskKind.CHOOSE_AFTER_REFUSAL, "beleid-utrecht", 5);
        path.leadChooses(RefusalChoice.REVISE);
        isAsked(path, TaskKind.REVISE_PROPOSAL, "beleid-utrecht", 10);
        path.submit().allCollegesEndorse();
        isAsked(path, TaskKind.CHECK_COMPLETENESS, "ipo-bureau", 5);
        path.intake(IntakeResult.NO_COMMITTEE);
        isAsked(path, TaskKind.ASSIGN_ROUTE, "ipo-bureau", 5);
    }

    @Test
    void fillsTermsAndSeatsUpToTheBoard() {
        DossierPath path = paths.draft(UTRECHT, mixed()).throughIntake();
        isAsked(path, TaskKind.REVIEW_BY_MEMBER, "aac-vp-drenthe", 10);
        path.at("aac-vp").everyMemberReviews(Position.POSITIVE);
        isAsked(path, TaskKind.ESTABLISH_ADVICE, "aac-vp-voorzitter", 3);
        path.at("aac-vp").chairEstablishes(Position.POSITIVE);
        isAsked(path, TaskKind.REVIEW_BY_MEMBER, "bac-vp-drenthe", 15);
        path.at("bac-vp").everyMemberReviews(Position.POSITIVE).chairEstablishes(Position.DEFER);
        isAsked(path, TaskKind.ESTABLISH_ADVICE, "bac-vp-voorzitter", 15);
        path.at("bac-vp").chairEstablishes(Position.POSITIVE);
        isAsked(path, TaskKind.BOARD_DECIDES, "ipo-bestuur", 15);
    }

    @Test
    void fillsTermsAndSeatsAfterTheBoard() {
        DossierPath path = paths.draft(UTRECHT, withMoney()).toStates();
        isAsked(path, TaskKind.RECORD_COMMITMENTS, "ipo-bureau", 30);
        isAsked(path, TaskKind.DRAFT_STATES_PROPOSAL, "gs-utrecht", 20);
        path.states("utrecht").proposes();
        isAsked(path, TaskKind.TREAT_IN_STATES_COMMITTEE, "ps-utrecht", 15);
        path.states("utrecht").committeeFindsUrgent();
        isAsked(path, TaskKind.STATES_DECIDE, "ps-utrecht", 15);
        path.states("utrecht").statesDecide(StatesOutcome.REJECTED);
        path.commitmentsRecorded();
        isAsked(path, TaskKind.CONSOLIDATE, "ipo-bureau", 5);
        isAsked(paths.underThemes(8).toStates(), TaskKind.SEND_STATES_LETTER, "gs-limburg", 20);
        isAsked(paths.underThemes(8).toStates().revocationAsked(), TaskKind.DECIDE_REVOCATION, "ipo-bestuur", 15);
    }

    // Liberation Day and Ascension Day lie within: ten working days would end on 20 May.
    @Test
    void neverGivesTheMinisterMoreThanTwoWeeks() {
        DossierPath path = paths.draft(UTRECHT, withMoney()).toStates();
        path.states("utrecht").proposes().committeeFindsUrgent().statesDecide(StatesOutcome.ADOPTED);

        OpenTask task = path.work().at("gs-utrecht", TaskKind.SEND_TO_MINISTER);

        assertThat(calendar.endOfTerm(TODAY, 10)).isAfter(TODAY.plusDays(14));
        assertThat(task.due()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void setsNoTermToWhatIsParked() {
        DossierPath path = paths.draft(UTRECHT, mixed()).parked();

        assertThat(path.work().only(TaskKind.RESUME_PROPOSAL).due()).isNull();
    }

    // 10 July is the last day before the recess of 2026, which lasts five weeks.
    @Test
    void passesOverRecessWeeks() {
        time.travelTo(
                LocalDate.of(2026, 7, 9).atTime(9, 0).atZone(OfficialTime.ZONE).toInstant());
        DossierPath path = paths.draft(UTRECHT, mixed()).submit();

        assertThat(path.work().only(TaskKind.COLLEGE_DECIDES).due()).isEqualTo(LocalDate.of(2026, 8, 27));
    }

    @Test
    void halvesTermsOfWhatIsUrgent() {
        DossierPath path = paths.draft(UTRECHT, mixed().urgent()).submit();
        isAsked(path, TaskKind.COLLEGE_DECIDES, "gs-utrecht", 5);
        path.allCollegesEndorse().intakeComplete();
        isAsked(path, TaskKind.REVIEW_BY_MEMBER, "aac-vp-utrecht", 5);
        path.committeesAgree();
        isAsked(path, TaskKind.REVIEW_BY_MEMBER, "bac-vp-utrecht", 8);
    }

    @Test
    void countsTheTermOfTheStatesFromTheDayTheyMayDeliberate() {
        DossierPath path = paths.draft(UTRECHT, withMoney()).toStates();

        path.states("utrecht")
                .proposes()
                .committeeFindsRipe(AgendaKind.CONSENT_ITEM)
                .twoWeeksPass();

        assertThat(path.work().at("ps-utrecht", TaskKind.STATES_DECIDE).due())
                .isEqualTo(calendar.endOfTerm(TODAY.plusDays(14), 15));
    }

    private void isAsked(DossierPath path, TaskKind kind, String seat, int workingDays) {
        OpenTask task = path.work().at(seat, kind);
        assertThat(task.due()).as("%s of %s", kind, seat).isEqualTo(calendar.endOfTerm(TODAY, workingDays));
    }

    private static ContentBuilder mixed() {
        return content().underThemes(4);
    }

    private static ContentBuilder withMoney() {
        return content()
                .underThemes(8)
                .ownMoney(UTRECHT, 2027, 250_000)
                .asking(new CentralGovernmentRequest("Ruimte in regelgeving", "EZK"));
    }
}
