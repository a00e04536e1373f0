package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.Quarter;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneId;
import nl.ibp.domain.reporting.MilestoneReport;
import nl.ibp.domain.reporting.MilestoneReports;
import nl.ibp.domain.reporting.MilestoneState;
import nl.ibp.domain.reporting.PeriodicReport;
import nl.ibp.domain.reporting.ProgrammeDecision;
import nl.ibp.domain.reporting.ProgrammeDecision.Kind;
import nl.ibp.domain.reporting.ReportContent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.administration.EditingReferenceData;
import nl.ibp.workflow.programme.ReportingMilestones;
import nl.ibp.workflow.programme.ReportingToColleges;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How milestones stand, and the report to the colleges that is drawn from it. */
@PathTest
@Transactional
class ReportingMilestonesTest {

    private static final Actor MANAGER = SeatHolder.of("manager");
    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final ThemeNumber HOUSING = new ThemeNumber(2);
    private static final Quarter PRESENT = Quarter.of(Fixtures.TODAY);

    @Autowired
    PathDriver paths;

    @Autowired
    ReportingMilestones milestones;

    @Autowired
    ReportingToColleges colleges;

    @Autowired
    EditingReferenceData editing;

    @Autowired
    MilestoneReports reports;

    @Autowired
    Themes themes;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient sql;

    @Test
    void keepsWhatWasReportedByWhomAndWhen() {
        MilestoneId id = first();
        SeatId seat = seats.of(SeatRole.MANAGER).id();

        delay(id);
        milestones.report(MANAGER, id, MilestoneState.DONE, ApproximateDate.none(), "");

        FollowedMilestone followed = followed(id);
        assertThat(followed.state()).contains(MilestoneState.DONE);
        assertThat(followed.reports())
                .extracting(MilestoneReport::state, MilestoneReport::seat, MilestoneReport::person, MilestoneReport::at)
                .containsExactly(
                        tuple(MilestoneState.DONE, seat, MANAGER.person(), Fixtures.NOW),
                        tuple(MilestoneState.DELAYED, seat, MANAGER.person(), Fixtures.NOW));
        assertThat(followed.reports().get(1).expected()).isEqualTo(ApproximateDate.summer("Zomer 2027", 2027));
    }

    @Test
    void isForTheProgrammeAloneToReport() {
        MilestoneId id = first();

        List<String> may = seats.all().stream()
                .filter(seat -> milestones.mayReport(SeatHolder.of(seat.id())))
                .map(Seat::role)
                .map(SeatRole::name)
                .toList();

        assertThat(may).containsExactlyInAnyOrder("MANAGER", "BUREAU");
        for (String seat : List.of("gs-gelderland", "beleid-utrecht", "ipo-bestuur", "beheer")) {
            Actor other = SeatHolder.of(seat);
            assertRefused(
                    () -> milestones.report(other, id, MilestoneState.DONE, ApproximateDate.none(), ""),
                    "NOT_PROGRAMME_SEAT");
            assertRefused(() -> colleges.establish(other, PRESENT, ""), "NOT_PROGRAMME_SEAT");
        }
        assertThat(followed(id).reports()).isEmpty();
    }

    @Test
    void refusesAMilestoneThatIsNotThere() {
        assertRefused(
                () -> milestones.report(
                        MANAGER,
                        new MilestoneId(HOUSING, "Nooit van gehoord"),
                        MilestoneState.DONE,
                        ApproximateDate.none(),
                        ""),
                "MILESTONE_CHANGED_MEANWHILE");
    }

    @Test
    void staysWithAMilestoneThatGetsOtherWords() {
        MilestoneId id = first();
        delay(id);
        Theme theme = themes.get(HOUSING);
        List<Milestone> renamed = Stream.concat(
                        Stream.of(new Milestone("Woonagenda voor heel Nederland", ApproximateDate.none())),
                        theme.milestones().stream().skip(1))
                .toList();

        editing.change(ADMINISTRATOR, theme, with(theme, renamed));

        assertThat(reports.all())
                .extracting(MilestoneReport::milestone)
                .contains(new MilestoneId(HOUSING, "Woonagenda voor heel Nederland"))
                .doesNotContain(id);
    }

    @Test
    void cannotBeChangedAfterwards() {
        delay(first());

        assertThatThrownBy(() -> sql.sql("update milestone_report set note = 'niets gezegd'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("What is recorded is not changed");
    }

    @Test
    void tellsCollegesWhatWasDecidedInTheQuarter() {
        DossierPath path = paths.foodValley().toStates();
        path.states("utrecht")
                .proposes()
                .committeeFindsRipe(AgendaKind.CONSENT_ITEM)
                .twoWeeksPass();
        path.states("utrecht").statesDecide(StatesOutcome.ADOPTED);

        ReportContent content = colleges.compose(PRESENT);

        assertThat(of(content, path))
                .extracting(ProgrammeDecision::kind, ProgrammeDecision::outcome, ProgrammeDecision::province)
                .containsExactly(
                        tuple(Kind.SUBMITTED, "", null),
                        tuple(Kind.BOARD_DECIDED, BoardOutcome.ADOPT.name(), null),
                        tuple(Kind.STATES_DECIDED, StatesOutcome.ADOPTED.name(), new ProvinceCode("pv26")));
        assertThat(of(colleges.compose(PRESENT.previous()), path)).isEmpty();
        assertThat(content.themesWithoutLead()).extracting(Theme::number).containsExactly(new ThemeNumber(10));
    }

    @Test
    void leavesOutWhatIsSecret() {
        DossierPath path = paths.foodValley().submit();
        assertThat(of(colleges.compose(PRESENT), path)).isNotEmpty();

        path.secrecy().imposedBy("gs-utrecht");

        assertThat(of(colleges.compose(PRESENT), path)).isEmpty();
    }

    @Test
    void saysOfAQuarterWhatWasKnownThen() {
        MilestoneId id = first();
        delay(id);

        assertThat(colleges.compose(PRESENT).reports())
                .extracting(MilestoneReport::milestone)
                .contains(id);
        assertThat(colleges.compose(PRESENT.previous()).reports())
                .extracting(MilestoneReport::milestone)
                .doesNotContain(id);
    }

    @Test
    void establishesAReportThatStaysAsItIs() {
        MilestoneId id = first();
        PeriodicReport before = colleges.establish(MANAGER, PRESENT, "  Een rustig kwartaal.  ");

        delay(id);
        PeriodicReport after = colleges.establish(MANAGER, PRESENT, "");

        assertThat(before.words()).isEqualTo("Een rustig kwartaal.");
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(colleges.find(before.number())).contains(before);
        assertThat(before.content().reports())
                .extracting(MilestoneReport::milestone)
                .doesNotContain(id);
        assertThat(after.content().reports())
                .extracting(MilestoneReport::milestone)
                .contains(id);
        assertThat(colleges.established()).startsWith(after, before);
    }

    @Test
    void doesNotReportOnWhatHasNotBegun() {
        Quarter next = Quarter.of(PRESENT.until().plusDays(1));

        assertRefused(() -> colleges.establish(MANAGER, next, ""), "QUARTER_NOT_BEGUN");
    }

    private MilestoneId first() {
        return new MilestoneId(HOUSING, themes.get(HOUSING).milestones().get(0).description());
    }

    private void delay(MilestoneId id) {
        milestones.report(
                MANAGER,
                id,
                MilestoneState.DELAYED,
                ApproximateDate.summer("Zomer 2027", 2027),
                "Wacht op de nieuwe minister.");
    }

    private FollowedMilestone followed(MilestoneId id) {
        return milestones.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<ProgrammeDecision> of(ReportContent content, DossierPath path) {
        return content.decisions().stream()
                .filter(decision -> decision.proposal().equals(path.id()))
                .toList();
    }

    private static Theme with(Theme theme, List<Milestone> milestones) {
        return new Theme(
                theme.number(),
                theme.name(),
                theme.leadOrganisation(),
                theme.administrativeLead(),
                theme.officialLead(),
                theme.discussedIn(),
                theme.note(),
                milestones);
    }
}
