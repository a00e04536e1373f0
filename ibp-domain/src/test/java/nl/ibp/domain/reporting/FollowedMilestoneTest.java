package nl.ibp.domain.reporting;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import org.junit.jupiter.api.Test;

class FollowedMilestoneTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, Month.JULY, 31);
    private static final Milestone AGREEMENT =
            new Milestone("Bestuursakkoord klimaatadaptatie", ApproximateDate.midYear("Medio 2018", 2018));
    private static final Milestone MAP = new Milestone("Kaart met gebieden", ApproximateDate.none());
    private static final Milestone FUNDS = new Milestone("Fonds", ApproximateDate.proMemorie());
    private static final Milestone RULES = new Milestone("Regels", ApproximateDate.beforeSummer("Voor de zomer", 2018));
    private static final Theme THEME = new Theme(
            new ThemeNumber(1),
            "Klimaat",
            Stated.of("EZK"),
            Stated.unstated(),
            Stated.unstated(),
            Stated.unstated(),
            "",
            List.of(MAP, AGREEMENT, FUNDS, RULES));
    private static final MilestoneId ID = new MilestoneId(THEME.number(), AGREEMENT.description());

    @Test
    void comesInTheOrderOfTheDaysItShouldBeThere() {
        assertThat(FollowedMilestone.of(List.of(THEME), List.of()))
                .extracting(FollowedMilestone::milestone)
                .containsExactly(RULES, AGREEMENT, MAP, FUNDS);
    }

    @Test
    void standsAsItWasReportedLast() {
        MilestoneReport first = report(MilestoneState.ON_COURSE, ApproximateDate.none(), "");
        MilestoneReport second =
                report(MilestoneState.DELAYED, ApproximateDate.year("2019", 2019), "Het Rijk wacht op het PBL.");

        FollowedMilestone followed = agreement(second, first);

        assertThat(followed.reports()).containsExactly(second, first);
        assertThat(followed.state()).contains(MilestoneState.DELAYED);
        assertThat(followed.date()).isEqualTo(ApproximateDate.year("2019", 2019));
        assertThat(followed.isMoved()).isTrue();
        assertThat(followed.isOverdue(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void keepsItsDateWhereADelayNamesNone() {
        FollowedMilestone followed =
                agreement(report(MilestoneState.DELAYED, ApproximateDate.none(), "Nog niet te zeggen."));

        assertThat(followed.date()).isEqualTo(AGREEMENT.date());
        assertThat(followed.isMoved()).isFalse();
    }

    @Test
    void isOverdueTheDayAfterItsLastUnlessItIsDone() {
        assertThat(agreement().isOverdue(LAST_DAY)).isFalse();
        assertThat(agreement().isOverdue(LAST_DAY.plusDays(1))).isTrue();
        assertThat(agreement(report(MilestoneState.ON_COURSE, ApproximateDate.none(), ""))
                        .isOverdue(LAST_DAY.plusDays(1)))
                .isTrue();
        assertThat(agreement(report(MilestoneState.DONE, ApproximateDate.none(), ""))
                        .isOverdue(LAST_DAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void isNeverOverdueWithoutADate() {
        assertThat(FollowedMilestone.of(List.of(THEME), List.of()).stream()
                        .filter(followed -> followed.milestone().equals(MAP)
                                || followed.milestone().equals(FUNDS)))
                .hasSize(2)
                .noneMatch(followed -> followed.isOverdue(LAST_DAY.plusYears(20)));
    }

    @Test
    void asksWhyItIsDelayed() {
        assertRefused(() -> report(MilestoneState.DELAYED, ApproximateDate.none(), " "), "DELAY_NEEDS_NOTE");
    }

    @Test
    void takesAnotherDateForADelayOnly() {
        assertRefused(
                () -> report(MilestoneState.DONE, ApproximateDate.year("2019", 2019), ""), "NEW_DATE_ONLY_FOR_DELAY");
    }

    private static FollowedMilestone agreement(MilestoneReport... newestFirst) {
        return FollowedMilestone.of(List.of(THEME), List.of(newestFirst)).stream()
                .filter(followed -> followed.id().equals(ID))
                .findFirst()
                .orElseThrow();
    }

    private static MilestoneReport report(MilestoneState state, ApproximateDate expected, String note) {
        return new MilestoneReport(
                ID, state, expected, note, new SeatId("manager"), new PersonId("manager"), Fixtures.NOW);
    }
}
