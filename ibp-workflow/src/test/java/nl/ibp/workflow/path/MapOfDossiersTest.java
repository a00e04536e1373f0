package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.map.MapFigures;
import nl.ibp.workflow.map.MapFilter;
import nl.ibp.workflow.map.MapPlace;
import nl.ibp.workflow.map.PlacedProposal;
import nl.ibp.workflow.map.ProvinceFigure;
import nl.ibp.workflow.map.WatchingMap;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.FigureRights;
import nl.ibp.workflow.monitoring.ListingProposals;
import nl.ibp.workflow.monitoring.ProposalSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The map says what the documents say one by one, for everybody, and agrees with the lists it leads to. */
@PathTest
class MapOfDossiersTest {

    private static final ThemeNumber RURAL = new ThemeNumber(4);
    private static final Set<SeatRole> PROVINCIAL =
            Set.of(SeatRole.POLICY_OFFICER, SeatRole.COLLEGE, SeatRole.STATES_CLERK);
    private static final Set<ProposalStatus> AT_WORK = Set.of(ProposalStatus.COLLEGES, ProposalStatus.BOARD);
    private static final Actor MANAGER = SeatHolder.of("manager");

    @Autowired
    PathDriver paths;

    @Autowired
    WatchingMap watching;

    @Autowired
    ListingProposals listing;

    @Autowired
    DossierAccess access;

    @Autowired
    FigureRights rights;

    @Autowired
    Proposals proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    Seats seats;

    @Autowired
    SimulatedTime time;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @Test
    void saysForEverySeatWhatTheDocumentsSay() {
        paths.foodValley().submit();
        paths.foodValley().toBoard();
        paths.draft(GELDERLAND, content().underThemes(4).with(UTRECHT));
        paths.chemelot().submit().secrecy().imposedBy("gs-limburg");
        time.travelTo(clock.instant().plus(Duration.ofDays(40)));
        List<RegionalProposal> all = all();
        int outside = 0;
        int late = 0;

        for (Seat seat : seats.all()) {
            Actor actor = SeatHolder.of(seat.id());
            for (MapFilter filter :
                    List.of(MapFilter.all(), new MapFilter(RURAL, Set.of()), new MapFilter(null, AT_WORK))) {
                assertSame(actor, filter, all);
            }
            MapFigures figures = watching.figures(actor, MapFilter.all());
            outside += figures.secret() > 0 ? 1 : 0;
            late += figures.provinces().stream()
                    .map(ProvinceFigure::late)
                    .mapToInt(count -> count == null ? 0 : count)
                    .sum();
        }

        assertThat(outside).isBetween(1, seats.all().size() - 1);
        assertThat(late).isPositive();
    }

    private void assertSame(Actor actor, MapFilter filter, List<RegionalProposal> all) {
        MapFigures figures = watching.figures(actor, filter);
        List<RegionalProposal> seen =
                all.stream().filter(proposal -> isIn(actor, filter, proposal)).toList();

        assertThat(figures.provinces()).containsExactlyInAnyOrderElementsOf(byProvince(actor, seen));
        assertThat(figures.proposals()).isEqualTo(seen.size());
        assertThat(figures.secret()).isEqualTo((int) seen.stream()
                .filter(proposal -> !access.maySee(actor, proposal))
                .count());
        for (ProvinceFigure figure : figures.provinces()) {
            assertThat(figure.count())
                    .isEqualTo(listing.count(
                            actor,
                            new ProposalSearch("", filter.statuses(), filter.theme(), figure.province(), false)));
        }
        assertThat(byPoint(watching.places(actor, filter).orElseThrow())).isEqualTo(byPoint(actor, seen));
    }

    private boolean isIn(Actor actor, MapFilter filter, RegionalProposal proposal) {
        boolean isSeen = !proposal.versions().isEmpty()
                || access.reader(actor).provinces().contains(proposal.lead());
        ThemeNumber theme = filter.theme();
        return isSeen
                && (filter.statuses().isEmpty() || filter.statuses().contains(proposal.status()))
                && (theme == null
                        || access.maySee(actor, proposal)
                                && proposal.currentContent().themes().contains(theme));
    }

    private Collection<ProvinceFigure> byProvince(Actor actor, List<RegionalProposal> seen) {
        Map<ProvinceCode, ProvinceFigure> figures = new LinkedHashMap<>();
        for (RegionalProposal proposal : seen) {
            boolean reads = access.maySee(actor, proposal);
            Set<ProvinceCode> provinces = reads ? proposal.participants() : Set.of(proposal.lead());
            provinces.forEach(province -> figures.merge(
                    province,
                    new ProvinceFigure(province, Map.of(proposal.status(), 1), reads && isLate(proposal) ? 1 : 0),
                    MapOfDossiersTest::plus));
        }
        FigureScope scope = rights.of(actor);
        return figures.values().stream()
                .map(figure -> scope.mayCompare(figure.province())
                        ? figure
                        : new ProvinceFigure(figure.province(), figure.byStatus(), null))
                .toList();
    }

    private static ProvinceFigure plus(ProvinceFigure one, ProvinceFigure other) {
        Map<ProposalStatus, Integer> sum = new EnumMap<>(one.byStatus());
        other.byStatus().forEach((status, count) -> sum.merge(status, count, Integer::sum));
        return new ProvinceFigure(
                one.province(), sum, Objects.requireNonNull(one.late()) + Objects.requireNonNull(other.late()));
    }

    private boolean isLate(RegionalProposal proposal) {
        LocalDate today = LocalDate.now(clock);
        boolean isParked = proposal.parking().isPresent();
        return tasks.openOn(proposal.id()).stream()
                .filter(task -> task.standsStillSince() == null && (!isParked || task.goesOnWhileParked()))
                .map(OpenTask::due)
                .anyMatch(due -> due != null && due.isBefore(today));
    }

    private static Map<GeoPoint, Set<String>> byPoint(List<MapPlace> places) {
        return places.stream().collect(Collectors.toMap(MapPlace::point, place -> place.proposals().stream()
                .map(placed -> placed.id() + " " + placed.number())
                .collect(Collectors.toSet())));
    }

    private Map<GeoPoint, Set<String>> byPoint(Actor actor, List<RegionalProposal> seen) {
        Map<GeoPoint, Set<String>> points = new LinkedHashMap<>();
        seen.stream()
                .filter(proposal -> access.maySee(actor, proposal))
                .forEach(proposal -> proposal.currentContent().regions().stream()
                        .flatMap(region -> region.points().stream())
                        .forEach(point -> points.computeIfAbsent(point, any -> new TreeSet<>())
                                .add(proposal.id() + " " + proposal.number())));
        return points;
    }

    @Test
    void standsAtItsPlacesOnceAndWithTheNameOfTheRegion() {
        DossierPath path = paths.foodValley().submit();

        List<PlacedProposal> placed = watching.places(MANAGER, MapFilter.all()).orElseThrow().stream()
                .flatMap(place -> place.proposals().stream())
                .filter(proposal -> proposal.id().equals(path.id()))
                .toList();

        assertThat(placed).singleElement().satisfies(proposal -> {
            assertThat(proposal.region()).isEqualTo("Food Valley");
            assertThat(proposal.title().text()).contains("Food Valley");
        });
    }

    @Test
    void placesOnlyWhatStandsAtTheStatusesThatAreAskedFor() {
        DossierPath path = paths.foodValley().submit();

        assertThat(isPlaced(path, Set.of(ProposalStatus.COLLEGES, ProposalStatus.BOARD)))
                .isTrue();
        assertThat(isPlaced(path, Set.of(ProposalStatus.BOARD))).isFalse();
    }

    private boolean isPlaced(DossierPath path, Set<ProposalStatus> statuses) {
        return watching.places(MANAGER, new MapFilter(null, statuses)).orElseThrow().stream()
                .flatMap(place -> place.proposals().stream())
                .anyMatch(proposal -> proposal.id().equals(path.id()));
    }

    @Test
    void showsADraftToItsOwnProvinceAlone() {
        DossierPath draft = paths.draft(GELDERLAND, PathContent.foodValley());

        for (Seat seat : seats.all()) {
            boolean isOwn = PROVINCIAL.contains(seat.role()) && GELDERLAND.equals(seat.province());
            boolean isThere = watching.places(SeatHolder.of(seat.id()), MapFilter.all()).orElseThrow().stream()
                    .flatMap(place -> place.proposals().stream())
                    .anyMatch(proposal -> proposal.id().equals(draft.id()));
            assertThat(isThere).as("%s", seat.id()).isEqualTo(isOwn);
        }
    }

    private List<RegionalProposal> all() {
        return sql.sql("select id from proposal").query(UUID.class).list().stream()
                .map(id -> proposals.find(new ProposalId(id)).orElseThrow())
                .toList();
    }
}
