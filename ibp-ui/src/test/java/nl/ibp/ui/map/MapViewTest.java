package nl.ibp.ui.map;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.monitoring.ProgressStop;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.list.ListAddresses;
import nl.ibp.workflow.map.MapFigures;
import nl.ibp.workflow.map.MapFilter;
import nl.ibp.workflow.map.MapPlace;
import nl.ibp.workflow.map.PlacedProposal;
import nl.ibp.workflow.map.ProvinceFigure;
import nl.ibp.workflow.map.WatchingMap;
import nl.ibp.workflow.money.WatchingMoney;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map says in numbers and words what it says in tints, and leads to what it speaks of. */
class MapViewTest {

    private static final Actor MANAGER = new Actor(new PersonId("manager"), Set.of(new SeatId("manager")));
    private static final Province GELDERLAND = new Province(Fixtures.GELDERLAND, "Gelderland", "gelderland", 55);
    private static final Province UTRECHT = new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49);
    private static final GeoPoint EDE = new GeoPoint(5.67, 52.04);
    private static final GeoPoint UTRECHT_CITY = new GeoPoint(5.12, 52.09);
    private static final PlacedProposal FOOD_VALLEY = placed(14, "Food Valley", "Binnenveld");
    private static final PlacedProposal VELUWE = placed(7, "Veluwe", "Binnenveld");
    private static final MapFigures FIGURES = new MapFigures(
            List.of(
                    new ProvinceFigure(
                            Fixtures.GELDERLAND,
                            Map.of(ProposalStatus.COLLEGES, 1, ProposalStatus.BOARD, 3, ProposalStatus.COMPLETE, 2),
                            2),
                    new ProvinceFigure(Fixtures.UTRECHT, Map.of(ProposalStatus.REVISION, 1), 0)),
            6,
            0);

    private final WatchingMap watching = mock(WatchingMap.class);
    private final WatchingMoney money = mock(WatchingMoney.class);
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        when(watching.figures(eq(MANAGER), any())).thenReturn(FIGURES);
        when(watching.places(eq(MANAGER), any()))
                .thenReturn(Optional.of(List.of(
                        new MapPlace(UTRECHT_CITY, List.of(FOOD_VALLEY)),
                        new MapPlace(EDE, List.of(FOOD_VALLEY, VELUWE)))));
        when(money.askedByLead(eq(MANAGER), any()))
                .thenReturn(Map.of(
                        Fixtures.GELDERLAND, new AtLeast(Optional.of(Euros.of(1_250_000)), 1),
                        Fixtures.UTRECHT, new AtLeast(Optional.empty(), 1)));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void saysOfEveryProvinceInTheTableWhatTheMapShows() {
        MapView view = open("?afgerond=ja");

        assertThat(rowsOf(view, 0))
                .containsExactly(
                        List.of(
                                "Gelderland",
                                "6",
                                "1 Colleges, 3 IPO-bestuur, 2 afgerond",
                                "2 te laat",
                                "ten minste €\u00a01.250.000"),
                        List.of("Utrecht", "1", "1 Indienen", "0", "PM, nog niet bekend"));
        assertThat(hrefs(view)).contains("voorstellen?provincie=gelderland");
        assertThat(textOf(view)).contains("Er zijn 6 voorstellen.");
    }

    @Test
    void shadesProvincesAndWritesTheNumbersOnThem() {
        Element map = map(open("?afgerond=ja"));

        assertThat(map.select("a[href=voorstellen?provincie=gelderland] path").attr("class"))
                .isEqualTo("map-province shade-5");
        assertThat(map.select("a[href=voorstellen?provincie=utrecht] path").attr("class"))
                .isEqualTo("map-province shade-1");
        assertThat(map.select("a[href=voorstellen?provincie=gelderland]").attr("aria-label"))
                .isEqualTo("Gelderland: 6 voorstellen, 2 te laat, als trekker gevraagd ten minste €\u00a01.250.000");
        assertThat(map.select(".map-number").eachText()).contains("6", "1");
        assertThat(map.select("path")).hasSize(12);
    }

    @Test
    void leadsToWhatIsUnderWayAsLongAsNothingElseIsAskedFor() {
        MapView view = open("");

        assertThat(hrefs(view))
                .anySatisfy(href -> assertThat(href).contains("status=onderweg", "provincie=gelderland"));
        assertThat(textOf(view)).contains("Er zijn 6 voorstellen onderweg.", "Voorstellen per provincie · onderweg");
        open("?afgerond=ja");
        verify(watching).figures(MANAGER, MapFilter.all());
    }

    @Test
    void leavesOutWhatIsLateWhereItIsNotForTheReader() {
        ProvinceFigure utrecht = new ProvinceFigure(Fixtures.UTRECHT, Map.of(ProposalStatus.BOARD, 3), null);
        when(watching.figures(any(), any())).thenReturn(new MapFigures(List.of(utrecht), 3, 0));

        MapView view = open("?kleur=te-laat");

        assertThat(rowsOf(view, 0).get(0)).containsSequence("3 IPO-bestuur", "");
        assertThat(map(view).select("a[aria-label^=Utrecht]").attr("aria-label"))
                .startsWith("Utrecht: 3 voorstellen")
                .doesNotContain("te laat");
        assertThat(map(view).select("a[aria-label^=Utrecht] path").attr("class"))
                .isEqualTo("map-province");
        assertThat(textOf(view)).contains("Wat te laat is, ziet u van uw eigen provincie.");
    }

    @Test
    void countsAtTheStepThatIsAskedForAndLeadsToItsProposals() {
        Element map = map(open("?kleur=stap&stap=board"));

        Element gelderland = map.select("a[aria-label^=Gelderland]").first();
        assertThat(gelderland.attr("href"))
                .startsWith("voorstellen?")
                .contains("status=board", "provincie=gelderland")
                .doesNotContain("status=colleges");
        assertThat(gelderland.attr("aria-label"))
                .isEqualTo("Gelderland: 3 voorstellen bij de stap IPO-bestuur, 6 voorstellen, 2 te laat,"
                        + " als trekker gevraagd ten minste €\u00a01.250.000");
        assertThat(map.select("a[aria-label^=Utrecht: geen] path").attr("class"))
                .isEqualTo("map-province");
        verify(watching).places(MANAGER, new MapFilter(null, Set.of(ProposalStatus.BOARD)));
    }

    @Test
    void writesAmountsInMillionsAndProMemorieAsNoNought() {
        MapView view = open("?kleur=geld");

        Element map = map(view);
        assertThat(map.select(".map-number").eachText()).contains("≥ 1,25", "PM");
        assertThat(map.select("a[aria-label^=Utrecht] path").attr("class")).isEqualTo("map-province");
        assertThat(textOf(view))
                .contains("Gevraagd geld per trekker, in miljoenen euro")
                .contains("tot en met 0,4", "tot en met 2");
    }

    @Test
    void leadsFromAPointToItsDossierAndFromSeveralToAllOfThem() {
        Element map = map(open(""));

        assertThat(map.select("a:has(.map-place)").eachAttr("aria-label"))
                .containsExactly("Binnenveld: IBP-2026-014 Food Valley", "2 voorstellen op één plek: Binnenveld");
        assertThat(map.select("a:has(.map-place)").eachAttr("href"))
                .containsExactly("voorstellen/" + FOOD_VALLEY.id(), "kaart?plek=5.67%2C52.04");
        assertThat(map.select(".map-count").eachText()).containsExactly("2");
    }

    @Test
    void listsTheProposalsAtAPointThatWasChosen() {
        MapView view = open("?plek=5.67,52.04");

        PlacePanel panel = _get(view, PlacePanel.class);
        assertThat(panel.getElement().getTextRecursively()).startsWith("2 voorstellen op deze plek");
        assertThat(hrefs(panel)).containsExactly("voorstellen/" + FOOD_VALLEY.id(), "voorstellen/" + VELUWE.id());
        assertThat(_find(open("?plek=6,53"), PlacePanel.class)).isEmpty();
    }

    @Test
    void saysThePlacesInATableToo() {
        assertThat(rowsOf(open(""), 1))
                .containsExactly(
                        List.of("Binnenveld", "IBP-2026-014 Food Valley"),
                        List.of("Binnenveld", "IBP-2026-014 Food Valley"),
                        List.of("Binnenveld", "IBP-2026-007 Veluwe"));
    }

    @Test
    void showsNumbersAloneWhereThereAreTooManyPlaces() {
        when(watching.places(any(), any())).thenReturn(Optional.empty());

        MapView view = open("");

        assertThat(map(view).select(".map-place")).isEmpty();
        assertThat(map(view).select(".map-number").eachText()).contains("6", "1");
        assertThat(textOf(view)).contains("Bij meer dan 2.000 voorstellen");
    }

    @Test
    void saysHowManyAreSecretAndNamesNone() {
        when(watching.figures(any(), any())).thenReturn(new MapFigures(FIGURES.provinces(), 6, 2));

        assertThat(textOf(open("")))
                .contains(
                        "2 dossiers die voor u geheim zijn, tellen alleen bij de trekker mee en staan niet op een plek.");
    }

    @Test
    void saysWhatWouldStandHereWhereThereIsNothing() {
        when(watching.figures(any(), any())).thenReturn(new MapFigures(List.of(), 0, 0));

        assertThat(textOf(open(""))).contains("Er zijn geen voorstellen onderweg");
    }

    @Test
    void asksForNothingThatWasMistyped() {
        MapView view = open("?kleur=x&stap=y&thema=z&plek=1,2,3");

        verify(watching)
                .figures(
                        eq(MANAGER),
                        argThat(filter -> filter.theme() == null
                                && filter.statuses().contains(ProposalStatus.BOARD)
                                && !filter.statuses().contains(ProposalStatus.COMPLETE)));
        assertThat(_find(view, Select.class)).extracting(Select::getValue).contains(Measure.NUMBER);
        assertThat(_find(view, PlacePanel.class)).isEmpty();
    }

    @Test
    void writesInItsAddressWhatItReadsThere() {
        for (MapQuery query : List.of(
                new MapQuery(Measure.NUMBER, ProgressStop.BOARD, null, false, null),
                new MapQuery(Measure.STEP, ProgressStop.OFFICIAL_ADVICE, null, true, null),
                new MapQuery(Measure.MONEY, ProgressStop.BOARD, null, false, EDE))) {
            QueryParameters typed = new Location(query.address()).getQueryParameters();

            assertThat(MapQuery.read(typed, mock(Themes.class))).isEqualTo(query);
        }
    }

    private MapView open(String parameters) {
        Themes themes = mock(Themes.class);
        Provinces provinces = () -> List.of(UTRECHT, GELDERLAND);
        MapDesk desk = new MapDesk(
                themes,
                provinces,
                watching,
                money,
                ListAddresses.of(provinces, themes, mock(Bodies.class)),
                () -> MANAGER,
                Clock.fixed(Fixtures.NOW, OfficialTime.ZONE));
        MapView view = new MapView(desk, mock(NameBook.class));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        AfterNavigationEvent event = mock(AfterNavigationEvent.class);
        when(event.getLocation()).thenReturn(new Location(MapQuery.PATH + parameters));
        view.afterNavigation(event);
        return view;
    }

    private static PlacedProposal placed(int number, String title, String region) {
        return new PlacedProposal(
                new ProposalId(new UUID(0, number)),
                new ProposalNumber(2026, number),
                new ProposalTitle.Open(title),
                region);
    }

    private static Element map(MapView view) {
        String svg = _get(view, Div.class, div -> div.withClasses("chart-drawing"))
                .getElement()
                .getProperty("innerHTML");
        return Jsoup.parse(svg, Parser.xmlParser()).selectFirst("svg");
    }

    private static List<List<String>> rowsOf(MapView view, int table) {
        Component shown = table == 0 ? _get(view, ProvinceTable.class) : _get(view, PlaceTable.class);
        return _find(shown, NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }

    private static List<String> hrefs(Component part) {
        return _find(part, Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String textOf(MapView view) {
        return view.getElement().getTextRecursively();
    }
}
