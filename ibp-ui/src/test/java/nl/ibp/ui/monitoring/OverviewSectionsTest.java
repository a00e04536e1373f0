package nl.ibp.ui.monitoring;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.list.ListAddresses;
import nl.ibp.workflow.monitoring.BodyFigure;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.MonthFigure;
import nl.ibp.workflow.monitoring.OpenWork;
import nl.ibp.workflow.monitoring.OverdueProposal;
import nl.ibp.workflow.monitoring.Overview;
import nl.ibp.workflow.monitoring.PartFigure;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.PeriodFigures;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.ReturnFigure;
import nl.ibp.workflow.monitoring.ReturnFigure.Judged;
import nl.ibp.workflow.monitoring.SeatFigure;
import nl.ibp.workflow.monitoring.StatusFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each part of the overview says its figures in words, leads to what they count, and says what it leaves out. */
class OverviewSectionsTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Period YEAR = Period.ofYear(2025);
    private static final ThemeNumber THEME = new ThemeNumber(4);
    private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);
    private static final HiddenWork NOTHING_HIDDEN = new HiddenWork(0, 0);
    private static final OpenWork.Others NO_OTHERS = new OpenWork.Others(0, 0, 0, true);

    private final NameBook names = mock(NameBook.class);
    private final Provinces provinces = mock(Provinces.class);
    private final ListLinks links = new ListLinks(
            ListAddresses.of(provinces, mock(Themes.class), mock(Bodies.class)), new ProgressFilter(THEME, null, null));

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.body(any(), any())).thenAnswer(call -> call.getArgument(0).toString());
        when(names.seat(any(SeatId.class), any()))
                .thenAnswer(call -> call.getArgument(0).toString());
        when(names.province(any())).thenReturn("Utrecht");
        Theme theme = mock(Theme.class);
        when(theme.name()).thenReturn("Naar een vitaal platteland");
        when(names.theme(any())).thenReturn(theme);
        when(provinces.get(Fixtures.UTRECHT)).thenReturn(new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void saysWhatHappenedAndWhatHappenedBefore() {
        HappenedSection section =
                happened(figures(12, 3, new Durations(9, 41.5, 80)), figures(9, 6, new Durations(7, 45, 90)), 2);

        assertThat(text(section))
                .contains("Wat er gebeurde · 2025", "Ingediend", "12", "3 meer dan in de periode ervoor (9)")
                .contains("Teruggestuurd", "15% van de 20 voorstellen waarover iemand oordeelde.")
                .contains("3 minder dan in de periode ervoor (6). Toen was het 30%.")
                .contains("41,5 werkdagen", "90% duurde hoogstens 80 werkdagen. 9 voorstellen tellen mee.")
                .contains("3,5 werkdagen korter dan in de periode ervoor (45)")
                .contains("Vergeleken met de periode ervoor: 1 januari 2025 tot en met 31 december 2025.")
                .contains("2 dossiers die voor u geheim zijn tellen hier niet mee.");
        assertThat(_find(section, Anchor.class))
                .extracting(Anchor::getHref)
                .hasSize(4)
                .first()
                .asString()
                .contains("thema=4", "ingediend-van=2025-01-01", "ingediend-tot=2025-12-31");
    }

    @Test
    void saysWhatIsNotToldAndWhatThereIsNot() {
        assertThat(text(happened(figures(1, 0, null), null, 0)))
                .contains("Te weinig voorstellen van andere provincies om te tonen")
                .doesNotContain("periode ervoor");
        assertThat(text(happened(figures(1, 0, Durations.none()), null, 0))).contains("In deze periode is er geen.");
    }

    private HappenedSection happened(PeriodFigures now, @Nullable PeriodFigures before, int secret) {
        HappenedSection section = new HappenedSection();
        section.show(new HappenedSection.Shown(
                new Overview(now, before, List.of(), List.of(), secret, TODAY), links, "2025"));
        return section;
    }

    private static PeriodFigures figures(int submitted, int returned, @Nullable Durations days) {
        return new PeriodFigures(YEAR, submitted, 4, 5, returned, 20, days, days);
    }

    @Test
    void leadsFromThemesAndProvincesToTheirProposals() {
        PartsSection section = new PartsSection(names);
        section.show(new PartsSection.Shown(
                List.of(new PartFigure<>(THEME, 3, 1, 0)),
                List.of(new PartFigure<>(Fixtures.UTRECHT, 2, null, 7)),
                links));

        assertThat(rows(section))
                .containsExactly(
                        List.of("4. Naar een vitaal platteland", "3", "1 te laat", "0"),
                        List.of("Utrecht", "2", "", "7"));
        assertThat(text(section)).contains("Wat er bij andere provincies te laat is, staat hier niet.");
        assertThat(_find(section, Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("status=onderweg") && href.contains("thema=4"))
                .anyMatch(href -> href.contains("status=afgerond") && href.contains("provincie=utrecht"));
    }

    @Test
    void drawsMonthsThatLeadNoFurtherThanThePeriod() {
        Period period = new Period(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 4, 30));
        MonthSection section = new MonthSection();
        section.show(new MonthSection.Shown(
                List.of(
                        new MonthFigure(YearMonth.of(2025, 3), 2, 1, 0),
                        new MonthFigure(YearMonth.of(2025, 4), 0, 0, 3)),
                period,
                links,
                "Eigen periode"));

        assertThat(_find(section, Chart.class)).hasSize(1);
        assertThat(rows(section))
                .containsExactly(List.of("maart 2025", "2", "1", "0"), List.of("april 2025", "0", "0", "3"));
        assertThat(_find(section, Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(
                        href -> href.contains("ingediend-van=2025-03-10") && href.contains("ingediend-tot=2025-03-31"));
    }

    @Test
    void saysThatNothingHappened() {
        MonthSection section = new MonthSection();
        section.show(
                new MonthSection.Shown(List.of(new MonthFigure(YearMonth.of(2025, 3), 0, 0, 0)), YEAR, links, "2025"));

        assertThat(text(section)).contains("In deze periode is er niets ingediend, besloten of afgerond.");
        assertThat(_find(section, Chart.class)).isEmpty();
    }

    @Test
    void saysWhoSentBackHowOften() {
        ReturnSection section = new ReturnSection(names);
        section.show(new ReturnSection.Shown(
                List.of(
                        new ReturnFigure(ProposalStatus.OFFICIAL_ADVICE, null, new Judged(8, 2), new Judged(10, 1)),
                        new ReturnFigure(
                                ProposalStatus.OFFICIAL_ADVICE,
                                new BodyId("aac-vp"),
                                new Judged(3, 1),
                                new Judged(0, 0))),
                true,
                true,
                "2025"));

        assertThat(rows(section))
                .containsExactly(
                        List.of("Ambtelijke ronde (AAC’s samen)", "8", "2", "25%", "10% (1 van 10)"),
                        List.of("aac-vp", "3", "1", "33%", "niets beoordeeld"));
    }

    @Test
    void saysNothingOfAnotherProvinceAndThatItDoesNot() {
        ReturnSection returns = new ReturnSection(names);
        returns.show(new ReturnSection.Shown(List.of(), false, true, "2025"));
        OpenWorkSection open = new OpenWorkSection(names, query -> "x");
        OpenWork untold = new OpenWork(List.of(), List.of(), NO_OTHERS, NOTHING_HIDDEN, false);
        open.show(new OpenWorkSection.Shown(untold, links));
        OverdueSection overdue = new OverdueSection(names, new WorkingCalendar(day -> false, List::of));
        overdue.show(new OverdueSection.Shown(untold, TODAY));

        for (Component section : List.of(returns, open, overdue)) {
            assertThat(text(section)).contains("Van een andere provincie ziet u hoeveel voorstellen er zijn");
        }
    }

    @Test
    void saysWhatIsOpenDueSoonAndLateAtEachBodyAndAtOthersTogether() {
        OpenWorkSection section = new OpenWorkSection(names, query -> "voortgang/aan-zet?orgaan=" + query.body());
        BodyFigure bureau = new BodyFigure(new BodyId("ipo-bureau"), 1, 6, 2, 1, SINCE);
        section.show(new OpenWorkSection.Shown(
                new OpenWork(
                        List.of(bureau), List.of(), new OpenWork.Others(9, 2, 1, true), new HiddenWork(3, 0), true),
                links));

        assertThat(rows(section)).containsExactly(List.of("ipo-bureau", "6", "2", "1 te laat", "1", "1 april 2026"));
        assertThat(text(section))
                .contains(
                        "Bij andere provincies samen staan 9 taken open, 2 met een termijn die bijna afloopt; 1 is te laat.")
                .contains("Daarnaast staan 3 taken open in dossiers die voor u geheim zijn");
        assertThat(_find(section, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("voortgang/aan-zet?orgaan=ipo-bureau");
    }

    @Test
    void saysThatOthersAreTooFewToBeTold() {
        OpenWorkSection section = new OpenWorkSection(names, query -> "x");
        section.show(new OpenWorkSection.Shown(
                new OpenWork(List.of(), List.of(), new OpenWork.Others(0, 0, 0, false), NOTHING_HIDDEN, true), links));

        assertThat(text(section)).contains("Werk van andere provincies staat hier niet bij");
    }

    @Test
    void saysWhatIsLateAtWhom() {
        OverdueSection section = new OverdueSection(names, new WorkingCalendar(day -> false, List::of));
        SeatFigure.Overdue overdue = new SeatFigure.Overdue(
                1,
                TODAY.minusDays(7),
                24,
                List.of(new OverdueProposal(ProposalId.create(), new ProposalNumber(2026, 3), TODAY.minusDays(7))));
        SeatFigure seat = new SeatFigure(new SeatId("gs-utrecht"), new BodyId("gs"), 2, 0, SINCE, overdue);
        section.show(new OverdueSection.Shown(
                new OpenWork(List.of(), List.of(seat), NO_OTHERS, NOTHING_HIDDEN, true), TODAY));

        assertThat(rows(section)).singleElement().satisfies(row -> assertThat(row)
                .contains("gs-utrecht", "1", "IBP-2026-003en nog 20"));
    }

    @Test
    void drawsNothingAnewWhereNoFigureBecameAnother() {
        WhereSection section = new WhereSection();
        WhereSection.Shown shown = where(3);
        section.show(shown);
        List<Component> before = section.getChildren().toList();

        section.show(where(3));
        assertThat(section.getChildren().toList()).isEqualTo(before);
        section.show(where(4));
        assertThat(section.getChildren().toList()).doesNotContainAnyElementsOf(before);
    }

    private WhereSection.Shown where(int count) {
        return new WhereSection.Shown(
                new StatusFigures(List.of(new StatusFigure(ProposalStatus.BOARD, count, 1))), links);
    }

    private static List<List<String>> rows(Component section) {
        UI.getCurrent().add(section);
        return _find(section, NativeTableRow.class).stream()
                .filter(row -> row.getElement().getParent().getTag().equals("tbody"))
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }

    private static String text(Component section) {
        UI.getCurrent().add(section);
        return section.getElement().getTextRecursively();
    }
}
