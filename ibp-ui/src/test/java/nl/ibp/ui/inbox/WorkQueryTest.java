package nl.ibp.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkAside;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkTerm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the inbox stands in its address, so that it can be sent to a colleague and found again. */
class WorkQueryTest {

    private static final SeatId SEAT = new SeatId("aac-re-utrecht");

    private static final BodyId BODY = new BodyId("aac-re");

    private final Provinces provinces = mock(Provinces.class);
    private final Bodies bodies = mock(Bodies.class);
    private final Themes themes = mock(Themes.class);
    private final Seats seats = mock(Seats.class);
    private final WorkQuery.Address address = new WorkQuery.Address(provinces, bodies, themes, seats);

    @BeforeEach
    void know() {
        Province utrecht = mock(Province.class);
        Theme theme = mock(Theme.class);
        when(utrecht.code()).thenReturn(Fixtures.UTRECHT);
        when(utrecht.slug()).thenReturn("utrecht");
        when(theme.number()).thenReturn(new ThemeNumber(4));
        Body body = mock(Body.class);
        when(body.id()).thenReturn(BODY);
        when(bodies.all()).thenReturn(List.of(body));
        when(provinces.all()).thenReturn(List.of(utrecht));
        when(provinces.get(Fixtures.UTRECHT)).thenReturn(utrecht);
        when(themes.all()).thenReturn(List.of(theme));
        Seat seat = mock(Seat.class);
        when(seat.id()).thenReturn(SEAT);
        when(seats.all()).thenReturn(List.of(seat));
    }

    @Test
    void standsInItsAddressAndIsReadFromIt() {
        WorkFilter filter = new WorkFilter(
                "food valley & meer",
                Set.of(TaskKind.REVIEW_BY_MEMBER, TaskKind.BOARD_DECIDES),
                new ProposalNumber(2018, 7),
                new ThemeNumber(4),
                Fixtures.UTRECHT,
                BODY,
                Set.of(SEAT),
                WorkTerm.OVERDUE,
                WorkClaim.NOBODY,
                WorkAside.NOT_FOR_ME);
        WorkArrangement arrangement =
                new WorkArrangement(WorkOrder.PROPOSAL, true, Set.of(WorkColumn.LEAD, WorkColumn.TERM));
        WorkQuery query = new WorkQuery(filter, arrangement, 100, new TaskId("abc"));

        assertThat(read(address.of(query))).isEqualTo(query);
        assertThat(address.of(query))
                .contains("soort=board-decides&soort=review-by-member", "termijn=te-laat", "sorteer=voorstel")
                .contains("staat=niet-voor-mij");
    }

    @Test
    void hasNothingInItsAddressWhereNothingIsAsked() {
        assertThat(address.of(WorkQuery.everything())).isEqualTo("werk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "werk",
                "werk?soort=iets&thema=99&provincie=nergens&functie=niemand&functie=&functie=Geen_Functie&termijn=ooit&opgepakt=x&staat=weg",
                "werk?toon=veel&voorstel=12&orgaan=niets&sorteer=x&groepeer=x&kolommen=x",
                "werk?taak=%3Cscript%3E",
                "werk?toon=-5"
            })
    void leavesOutWhatMeansNothing(String typed) {
        assertThat(read(typed)).isEqualTo(WorkQuery.everything());
    }

    private WorkQuery read(String typed) {
        return address.read(new Location(typed).getQueryParameters());
    }
}
