package nl.ibp.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.util.List;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.chart.LegendItem;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.MapFigure;
import nl.ibp.workflow.monitoring.MapStop;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.ProcessFigures;
import nl.ibp.workflow.monitoring.ProcessMap;
import nl.ibp.workflow.monitoring.ProcessMap.Box;
import nl.ibp.workflow.monitoring.ProcessMap.Line;
import nl.ibp.workflow.monitoring.ProcessMap.Look;
import nl.ibp.workflow.monitoring.ProcessMap.Point;
import nl.ibp.workflow.monitoring.ProcessMap.Shape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drawing of a process says in tints, figures and words what stands where and how long it took. */
class ProcessDrawingTest {

    private static final String PROVIDER = "vaadin.i18n.provider";

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void showsEachStopInTheTintOfItsFigureWithHowManyStandThere() {
        Document drawing = drawn(MapColour.MEDIAN);

        Element college = drawing.select("a[href=at-college]").first();
        assertThat(college.text())
                .contains("Besluit <over>", "indienen")
                .contains("12,5 wd")
                .contains("7");
        assertThat(college.select(".map-stop").attr("class")).contains("shade-5");
        assertThat(college.attr("aria-label"))
                .isEqualTo("Besluit <over> indienen: 7 voorstellen nu, waarvan 2 te laat;"
                        + " mediaan in werkdagen: 12,5 wd");
        Element board = drawing.select("a[href=at-board]").first();
        assertThat(board.select(".map-stop").attr("class")).contains("shade-2").contains("map-strong");
        assertThat(board.text()).contains("5 wd");
        assertThat(board.select(".map-pill")).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotTold() {
        Document drawing = drawn(MapColour.MEDIAN);

        Element untold = drawing.select("a[href=at-untold]").first();
        assertThat(untold.text()).contains("–").doesNotContain("wd");
        assertThat(untold.select(".map-stop").attr("class")).isEqualTo("map-stop");
        assertThat(drawn(MapColour.LATE).select("a[href=at-untold]").text()).contains("1 te laat");
    }

    @Test
    void leadsFromWhatIsCalledToItsOwnDrawing() {
        assertThat(drawn(MapColour.MEDIAN)
                        .select("a[href=drawing-boardDecision]")
                        .attr("aria-label"))
                .isEqualTo("Open het proces: Besluit van het IPO-bestuur");
    }

    @Test
    void saysWhatItsTintsMean() {
        assertThat(drawing(MapColour.MEDIAN).legend())
                .extracting(LegendItem::meaning)
                .containsExactly(
                        "tot en met 2,5 wd",
                        "tot en met 5 wd",
                        "tot en met 7,5 wd",
                        "tot en met 10 wd",
                        "tot en met 12,5 wd");
        assertThat(drawing(MapColour.RETURNS).legend()).isEmpty();
    }

    @Test
    void drawsJointsAndLinesWithoutLinks() {
        Document drawing = drawn(MapColour.MEDIAN);

        assertThat(drawing.select("svg").attr("width")).isEqualTo("470");
        assertThat(drawing.select(".map-line")).hasSize(1);
        assertThat(drawing.select(".map-arrow")).hasSize(1);
        assertThat(drawing.select("a")).hasSize(4);
        assertThat(drawing.text()).contains("Gestart");
        assertThat(drawing.select("over")).isEmpty();
    }

    @Test
    void showsTheWordsAtItsEdgesWhole() {
        String[] sheet = drawn(MapColour.MEDIAN).select("svg").attr("viewBox").split(" ");

        double left = Double.parseDouble(sheet[0]);
        double right = left + Double.parseDouble(sheet[2]);
        assertThat(left).isLessThan(-30 - 8);
        assertThat(right).isGreaterThan(400);
    }

    private static Document drawn(MapColour colour) {
        return Jsoup.parseBodyFragment(drawing(colour).svg("Pad"));
    }

    private static ProcessDrawing drawing(MapColour colour) {
        ProcessMap map = new ProcessMap(
                new ModelVersion("regionalProposal", 1),
                "Pad",
                List.of(
                        shape("start", Look.START, "Gestart", 0, null),
                        shape("college", Look.WORK, "Besluit <over> indienen", 100, null),
                        shape("untold", Look.WORK, "Onverteld", 200, null),
                        shape("board", Look.CALL, "Laat bestuur besluiten", 300, "boardDecision")),
                List.of(new Line("", List.of(new Point(36, 40), new Point(100, 40)), null)));
        List<MapFigure> figures = List.of(
                new MapFigure("college", "Besluit <over> indienen", 7, 2, past(12.5)),
                new MapFigure("untold", "Onverteld", 1, 1, null),
                new MapFigure("board", "Laat bestuur besluiten", 0, 0, past(5)));
        return new ProcessDrawing(
                new ProcessFigures(map, figures, 0, null),
                colour,
                new StopWords(Languages.DUTCH),
                element -> "at-" + element,
                process -> "drawing-" + process);
    }

    private static Shape shape(String element, Look look, String name, double x, String calls) {
        boolean isStart = look == Look.START;
        return new Shape(
                element,
                look,
                name,
                isStart ? new Box(0, 22, 36, 36) : new Box(x, 0, 100, 80),
                isStart ? new Box(-30, 60, 96, 14) : null,
                isStart ? null : MapStop.of(ProposalStatus.BOARD),
                calls);
    }

    private static MapFigure.Past past(double median) {
        return new MapFigure.Past(new Durations(8, median, 30), Durations.none(), Durations.none(), 0, 0);
    }
}
