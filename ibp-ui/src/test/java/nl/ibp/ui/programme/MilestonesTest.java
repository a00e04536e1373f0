package nl.ibp.ui.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.calendar.Quarter;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneId;
import nl.ibp.domain.reporting.MilestoneReport;
import nl.ibp.domain.reporting.MilestoneState;
import nl.ibp.domain.reporting.ReportContent;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Milestones in a table, on the axis and in the report say the same: imprecise dates as they are, PM as PM. */
class MilestonesTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final LocalDate TODAY = LocalDate.of(2018, Month.AUGUST, 1);
    private static final Milestone AGREEMENT =
            new Milestone("Bestuursakkoord", ApproximateDate.midYear("Medio 2018", 2018));
    private static final Milestone AGENDA = new Milestone("Woonagenda", ApproximateDate.year("2018", 2018));
    private static final Milestone FUND = new Milestone("Fonds", ApproximateDate.proMemorie());
    private static final Milestone MAP = new Milestone("Kaart", ApproximateDate.none());
    private static final Theme LED = theme(1, Stated.of("EZK"), AGREEMENT, AGENDA, FUND, MAP);
    private static final Theme UNLED = theme(10, Stated.unstated());
    private static final MilestoneReport DELAY = new MilestoneReport(
            new MilestoneId(LED.number(), AGENDA.description()),
            MilestoneState.DELAYED,
            ApproximateDate.year("2019", 2019),
            "Wacht op de minister.",
            new SeatId("manager"),
            new PersonId("manager"),
            Fixtures.NOW);
    private static final List<FollowedMilestone> ALL = FollowedMilestone.of(List.of(LED, UNLED), List.of(DELAY));

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void saysWhenEachIsToBeReachedAndHowItStands() {
        assertThat(rows(table(null)))
                .containsExactly(
                        "Bestuursakkoord|Medio 2018 1 juni 2018 tot en met 31 juli 2018|1. Thema 1"
                                + "|Tijd verstreken, niets gemeld",
                        "Woonagenda|2019 1 januari 2019 tot en met 31 december 2019 was: 2018|1. Thema 1"
                                + "|Vertraagd Wacht op de minister. gemeld op 4 mei 2026",
                        "Fonds|PM, nog niet bekend|1. Thema 1|Nog niets gemeld",
                        "Kaart|Geen datum|1. Thema 1|Nog niets gemeld");
    }

    @Test
    void offersReportingToWhoMay() {
        List<FollowedMilestone> asked = new ArrayList<>();
        Div page = table(asked);

        _click(_get(
                page,
                Button.class,
                button -> button.withPredicate(one -> one.getAriaLabel()
                        .filter("Meld de stand van: Fonds"::equals)
                        .isPresent())));

        assertThat(asked).extracting(FollowedMilestone::milestone).containsExactly(FUND);
        assertThat(_find(table(null), Button.class))
                .noneMatch(button -> button.getText().equals("Meld stand"));
    }

    @Test
    void drawsImpreciseDatesAsSpansAndNamesWhatHasNone() {
        String svg = new MilestoneAxis(Languages.DUTCH, TODAY)
                .of(List.of(LED, UNLED), ALL)
                .getElement()
                .getOuterHTML();

        assertThat(svg)
                .contains("Bestuursakkoord", "Medio 2018 · Tijd verstreken, niets gemeld")
                .contains("Fonds", "PM · Nog niets gemeld")
                .contains("Kaart", "Geen datum · Nog niets gemeld")
                .contains("10. Thema 10 – niemand heeft de leiding");
    }

    @Test
    void countsThemInTheReport() {
        ReportContent content = new ReportContent(new Quarter(2018, 3), List.of(LED, UNLED), List.of(DELAY), List.of());

        ReportDocument report = new ReportDocument(content, "Een stil kwartaal.", TODAY, new Div());

        assertThat(text(report.getElement().getTextRecursively()))
                .contains("Een stil kwartaal.")
                .contains("Er zijn geen voorstellen ingediend.")
                .contains("Van 4 mijlpalen: 0 gehaald, 0 op koers, 1 vertraagd, 3 waarover nog niets is gemeld.")
                .contains("Bij 1 mijlpaal is de tijd verstreken zonder dat het is gehaald.")
                .contains("10. Thema 10");
    }

    private static Div table(@Nullable List<FollowedMilestone> asked) {
        Div page = new Div(new MilestoneTable(ALL, TODAY, asked == null ? null : asked::add));
        UI.getCurrent().add(page);
        return page;
    }

    private static List<String> rows(Div page) {
        return _find(page, NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getChildren()
                        .map(cell -> words(cell.getElement()))
                        .reduce((one, other) -> one + "|" + other)
                        .orElse(""))
                .toList();
    }

    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return text(element.getChildren().map(MilestonesTest::words).reduce("", (one, other) -> one + " " + other));
    }

    private static String text(String words) {
        return words.replaceAll("\\s+", " ").replace(" ,", ",").strip();
    }

    private static Theme theme(int number, Stated<String> lead, Milestone... milestones) {
        return new Theme(
                new ThemeNumber(number),
                "Thema " + number,
                lead,
                Stated.unstated(),
                Stated.unstated(),
                Stated.unstated(),
                "",
                List.of(milestones));
    }
}
