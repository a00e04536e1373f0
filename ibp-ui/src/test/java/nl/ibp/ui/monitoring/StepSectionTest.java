package nl.ibp.ui.monitoring;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.proposal.list.ListAddresses;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.StatusFigure;
import nl.ibp.workflow.monitoring.StepFigure;
import nl.ibp.workflow.monitoring.StepOverview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long steps take says so in the reader's language, and says what it rests on. */
class StepSectionTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final StepFigure COLLEGES = new StepFigure(
            ProposalStatus.COLLEGES,
            new Durations(8, 12.5, 30.42),
            new Durations(14, 2, 9),
            new Durations(14, 1, 4),
            16);
    private static final StepFigure INTAKE =
            new StepFigure(ProposalStatus.INTAKE, new Durations(7, 3, 5), Durations.none(), Durations.none(), 7);
    private static final StatusFigures NOW = new StatusFigures(
            List.of(new StatusFigure(ProposalStatus.COLLEGES, 3, 0), new StatusFigure(ProposalStatus.BOARD, 2, 0)));

    private static final StepOverview BEFORE = new StepOverview(
            List.of(new StepFigure(
                    ProposalStatus.COLLEGES, new Durations(5, 10, 20), Durations.none(), Durations.none(), 5)),
            Set.of(),
            0,
            TODAY);
    private static final ListLinks LINKS = new ListLinks(
            ListAddresses.of(mock(Provinces.class), mock(Themes.class), mock(Bodies.class)),
            ProgressFilter.everything());

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
    void showsTheStepsInTheOrderOfThePath() {
        StepSection section = shown(new StepOverview(List.of(COLLEGES, INTAKE), Set.of(), 0, TODAY), Languages.DUTCH);

        assertThat(rows(section))
                .containsExactly(
                        List.of(
                                "Bij de colleges",
                                "3",
                                "8",
                                "12,5",
                                "30,4",
                                "2 (90%: 9)",
                                "1 (90%: 4)",
                                "2,5 langer (was 10)"),
                        List.of("Bij de intake", "0", "7", "3", "5", "", "", ""),
                        List.of("Bij het IPO-bestuur", "2", "0", "", "", "", "", ""));
        assertThat(textOf(section)).contains("Van 14 van de 23 taken is bekend wanneer iemand eraan begon.");
        assertThat(_find(section, Anchor.class))
                .first()
                .extracting(Anchor::getHref)
                .isEqualTo("voorstellen?status=colleges");
    }

    @Test
    void drawsThoseThatWereConcluded() {
        StepSection section = shown(new StepOverview(List.of(COLLEGES, INTAKE), Set.of(), 0, TODAY), Languages.DUTCH);

        assertThat(drawing(section))
                .contains("Bij de colleges: 12,5 (90%: 30,4)", "Bij de intake: 3 (90%: 5)")
                .doesNotContain("Bij het IPO-bestuur");
    }

    @Test
    void putsTheLongestFirstWhereOneAsksForIt() {
        StepSection section = shown(new StepOverview(List.of(COLLEGES, INTAKE), Set.of(), 0, TODAY), Languages.ENGLISH);

        _click(_get(section, NativeButton.class, button -> button.withText("Median")));

        assertThat(rows(section)).extracting(row -> row.get(3)).containsExactly("12.5", "3", "");
    }

    @Test
    void saysOfWhichStepsNothingIsToldAndWhy() {
        Set<ProposalStatus> untold = Set.of(ProposalStatus.STATES, ProposalStatus.COLLEGES);
        StepSection section = shown(new StepOverview(List.of(INTAKE), untold, 0, TODAY), Languages.DUTCH);

        assertThat(textOf(section))
                .contains("hoe lang één andere provincie erover doet: Bij de colleges, Bij de Staten.");
    }

    @Test
    void saysThatAnotherProvinceIsNotForOne() {
        StepSection section =
                shown(new StepOverview(List.of(), EnumSet.allOf(ProposalStatus.class), 0, null), Languages.DUTCH);

        assertThat(textOf(section)).contains("Van een andere provincie ziet u hoeveel voorstellen er zijn");
        assertThat(_find(section, NativeTableRow.class)).isEmpty();
    }

    @Test
    void saysWhatDoesNotCountWithoutSayingMore() {
        StepSection section = shown(new StepOverview(List.of(COLLEGES), Set.of(), 2, TODAY), Languages.DUTCH);

        assertThat(textOf(section)).contains("2 dossiers die voor u geheim zijn tellen hier niet mee.");
    }

    @Test
    void saysWhatWouldStandHereWhereNothingWasLeft() {
        StepSection section = shown(new StepOverview(List.of(), Set.of(), 0, null), Languages.DUTCH);

        assertThat(textOf(section))
                .contains("In deze periode is nog geen stap afgerond.")
                .doesNotContain("Van 0");
        assertThat(rows(section)).hasSize(2);
        assertThat(_find(section, Chart.class)).isEmpty();
    }

    private static StepSection shown(StepOverview overview, Locale language) {
        UI.getCurrent().setLocale(language);
        StepSection section = new StepSection();
        section.show(new StepSection.Shown(NOW, overview, BEFORE, LINKS, "Laatste 12 maanden"));
        UI.getCurrent().add(section);
        return section;
    }

    private static String drawing(StepSection section) {
        return _get(section, Div.class, div -> div.withClasses("chart-drawing"))
                .getElement()
                .getProperty("innerHTML");
    }

    private static List<List<String>> rows(StepSection section) {
        return _find(section, NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }

    private static String textOf(StepSection section) {
        return section.getElement().getTextRecursively();
    }
}
