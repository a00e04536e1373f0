package nl.ibp.ui.proposal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProposalMoment;
import nl.ibp.workflow.monitoring.ProposalSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the list stands in its address, what somebody comes for from a page of figures too. */
class ProposalListAddressTest {

    private static final BodyId BODY = new BodyId("aac-re");
    private static final Period YEAR = Period.ofYear(2025);

    private final Provinces provinces = mock(Provinces.class);
    private final Themes themes = mock(Themes.class);
    private final Bodies bodies = mock(Bodies.class);
    private final ProposalListAddress address = ListAddresses.of(provinces, themes, bodies);

    @BeforeEach
    void know() {
        Province utrecht = new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49);
        Theme theme = mock(Theme.class);
        when(theme.number()).thenReturn(new ThemeNumber(4));
        when(themes.all()).thenReturn(List.of(theme));
        when(provinces.all()).thenReturn(List.of(utrecht));
        when(provinces.get(Fixtures.UTRECHT)).thenReturn(utrecht);
        when(bodies.all()).thenReturn(List.of(new Body(BODY, BodyKind.OFFICIAL_COMMITTEE, "AAC RE", null)));
    }

    @Test
    void standsInItsAddressAndIsReadFromIt() {
        ProposalSearch search = new ProposalSearch(
                "food valley & meer",
                Set.of(ProposalStatus.BOARD, ProposalStatus.STATES),
                new ThemeNumber(4),
                Fixtures.UTRECHT,
                true,
                BODY,
                Map.of(
                        ProposalMoment.SUBMITTED,
                        YEAR,
                        ProposalMoment.FINISHED,
                        Period.allUntil(LocalDate.of(2026, 5, 4)),
                        ProposalMoment.RETURNED,
                        new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1))));

        assertThat(read(address.of(search)).search()).isEqualTo(search);
        assertThat(address.of(search)).contains("ingediend-van=2025-01-01", "ingediend-tot=2025-12-31");
    }

    @Test
    void callsAllThatAreUnderWayByOneWord() {
        Set<ProposalStatus> underWay = Arrays.stream(ProposalStatus.values())
                .filter(status -> !status.isFinal())
                .collect(Collectors.toSet());
        ProposalSearch search = ProposalSearch.everything().at(underWay);

        assertThat(address.of(search)).isEqualTo("voorstellen?status=onderweg");
        assertThat(read("voorstellen?status=onderweg").search().statuses()).isEqualTo(underWay);
        assertThat(read("voorstellen?status=afgerond").search().statuses())
                .doesNotContainAnyElementsOf(underWay)
                .contains(ProposalStatus.COMPLETE);
    }

    @Test
    void hasNothingInItsAddressWhereNothingIsAsked() {
        assertThat(address.of(ProposalSearch.everything())).isEqualTo("voorstellen");
        assertThat(ListQuery.everything().isFiltered()).isFalse();
        assertThat(ListQuery.of(ProposalSearch.everything().happened(ProposalMoment.DECIDED, YEAR))
                        .isFiltered())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voorstellen?ingediend-van=2025-01-01",
                "voorstellen?besloten-van=2025-02-31&besloten-tot=2025-03-01",
                "voorstellen?afgerond-van=2025-03-02&afgerond-tot=2025-03-01",
                "voorstellen?orgaan=niemand&thema=99&provincie=atlantis&status=iets",
                "voorstellen?teruggestuurd-van=%3Cscript%3E&teruggestuurd-tot=9999999999-01-01"
            })
    void leavesOutWhatMeansNothing(String typed) {
        assertThat(read(typed)).isEqualTo(ListQuery.everything());
    }

    private ListQuery read(String typed) {
        return address.read(new Location(typed).getQueryParameters());
    }
}
