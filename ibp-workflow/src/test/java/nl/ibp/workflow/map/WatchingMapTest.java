package nl.ibp.workflow.map;

import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.FigureRights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchingMapTest {

    private static final Actor MANAGER = new Actor(new PersonId("manager"), Set.of(new SeatId("manager")));
    private static final Reader READER = Reader.holding(List.of(), List.of());
    private static final MapPlace FOOD_VALLEY = new MapPlace(new GeoPoint(5.67, 52), List.of());

    private final MapRecords records = mock(MapRecords.class);
    private final DossierAccess access = mock(DossierAccess.class);
    private final FigureRights rights = mock(FigureRights.class);
    private final WatchingMap watching = new WatchingMap(records, access, rights, Clock.fixed(NOW, OfficialTime.ZONE));

    @BeforeEach
    void signIn() {
        when(access.reader(MANAGER)).thenReturn(READER);
        when(rights.of(MANAGER)).thenReturn(new FigureScope(true, Set.of(), Set.of()));
        when(records.places(READER, MapFilter.all())).thenReturn(List.of(FOOD_VALLEY));
    }

    @Test
    void asksForWhatTheActorMayKnow() {
        MapFigures figures = new MapFigures(List.of(), 3, 1);
        when(records.figures(READER, MapFilter.all(), TODAY)).thenReturn(figures);

        assertThat(watching.figures(MANAGER, MapFilter.all())).isEqualTo(figures);
    }

    @Test
    void tellsWhatIsLateToWhoMayCompareProvinces() {
        ProvinceFigure gelderland = new ProvinceFigure(GELDERLAND, Map.of(ProposalStatus.BOARD, 2), 1);
        ProvinceFigure utrecht = new ProvinceFigure(UTRECHT, Map.of(ProposalStatus.BOARD, 3), 2);
        when(records.figures(READER, MapFilter.all(), TODAY))
                .thenReturn(new MapFigures(List.of(gelderland, utrecht), 5, 0));
        when(rights.of(MANAGER)).thenReturn(new FigureScope(false, Set.of(UTRECHT), Set.of()));

        assertThat(watching.figures(MANAGER, MapFilter.all()).provinces())
                .containsExactly(new ProvinceFigure(GELDERLAND, Map.of(ProposalStatus.BOARD, 2), null), utrecht);
    }

    @Test
    void showsPlacesAsLongAsTheyCanBeToldApart() {
        when(records.readable(READER, MapFilter.all())).thenReturn(WatchingMap.MOST_PLACED);

        assertThat(watching.places(MANAGER, MapFilter.all())).contains(List.of(FOOD_VALLEY));
    }

    @Test
    void readsNoPlacesWhereThereAreTooMany() {
        when(records.readable(READER, MapFilter.all())).thenReturn(WatchingMap.MOST_PLACED + 1);

        assertThat(watching.places(MANAGER, MapFilter.all())).isEmpty();
        verify(records, never()).places(any(), any());
    }

    @Test
    void addsUpTheStatusesThatAreAskedFor() {
        ProvinceFigure gelderland = new ProvinceFigure(
                GELDERLAND, Map.of(ProposalStatus.COLLEGES, 2, ProposalStatus.BOARD, 3, ProposalStatus.STATES, 4), 0);
        MapFigures figures = new MapFigures(List.of(gelderland), 9, 0);

        assertThat(gelderland.count()).isEqualTo(9);
        assertThat(gelderland.count(Set.of(ProposalStatus.BOARD, ProposalStatus.COLLEGES, ProposalStatus.INTAKE)))
                .isEqualTo(5);
        assertThat(figures.of(GELDERLAND)).isEqualTo(gelderland);
        assertThat(figures.of(UTRECHT).count()).isZero();
    }
}
