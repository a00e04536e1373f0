package nl.ibp.ui.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameBookTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final BodyId BODY = new BodyId("orgaan");
    private static final SeatId SEAT = new SeatId("functie");

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

    @ParameterizedTest
    @CsvSource({
        "MEMBER, OFFICIAL_COMMITTEE, Member of AAC VP for Utrecht",
        "POLICY_OFFICER, POLICY_DEPARTMENT, 'Policy officer, province of Utrecht'",
        "COLLEGE, COLLEGE, Provincial Executive of Utrecht",
        "STATES_CLERK, STATES, Clerk to the Provincial Council of Utrecht",
    })
    void callsSeatsOfAProvinceInEnglishByWhatTheyDo(SeatRole role, BodyKind kind, String name) {
        NameBook names = names(role, kind, true);

        assertThat(names.seat(SEAT, Languages.ENGLISH)).isEqualTo(name);
        assertThat(names.seat(SEAT, Languages.DUTCH)).isEqualTo("Zoals de gegevens zeggen");
        assertThat(names.seatInBody(SEAT, Languages.ENGLISH)).isEqualTo("Utrecht");
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, OFFICIAL_COMMITTEE, Chair of AAC VP",
        "SECRETARY, ADMINISTRATIVE_COMMITTEE, Secretary of AAC VP",
        "BOARD, BOARD, IPO board",
        "BUREAU, BUREAU, IPO office",
        "MANAGER, PROGRAMME_MANAGEMENT, Programme manager",
        "ADMINISTRATOR, ADMINISTRATION, Administrator",
    })
    void callsSeatsOfTheAssociationInEnglishByWhatTheyDo(SeatRole role, BodyKind kind, String name) {
        NameBook names = names(role, kind, false);

        assertThat(names.seat(SEAT, Languages.ENGLISH)).isEqualTo(name);
        assertThat(names.seat(SEAT, Languages.DUTCH)).isEqualTo("Zoals de gegevens zeggen");
        assertThat(names.seatInBody(SEAT, Languages.ENGLISH)).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(SeatRole.class)
    void knowsEveryRoleInBothLanguages(SeatRole role) {
        NameBook names = names(role, BodyKind.BOARD, true);

        assertThat(Languages.ALL)
                .allSatisfy(language -> assertThat(names.seat(SEAT, language)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OFFICIAL_COMMITTEE", "ADMINISTRATIVE_COMMITTEE"})
    void hasAnEnglishNameForEveryBodyButCommittees(BodyKind kind) {
        NameBook names = names(SeatRole.BOARD, kind, false);

        assertThat(names.body(BODY, Languages.ENGLISH)).isNotBlank().doesNotContain("AAC VP");
        assertThat(names.body(BODY, Languages.DUTCH)).isEqualTo("AAC VP");
    }

    @Test
    void callsWhatItDoesNotKnowByItsId() {
        NameBook names = names(SeatRole.BOARD, BodyKind.BOARD, false);

        assertThat(names.seat(new SeatId("verdwenen"), Languages.DUTCH)).isEqualTo("verdwenen");
    }

    @Test
    void callsTheSeatOfAnotherWithTheNameOfWhoseItIs() {
        NameBook names = names(SeatRole.BOARD, BodyKind.BOARD, false);

        assertThat(names.seat(standingInFor(new PersonId("Hanna")), SEAT, Languages.DUTCH))
                .isEqualTo("Zoals de gegevens zeggen, namens Hanna");
        assertThat(names.seat(standingInFor(new PersonId("Zoals de gegevens zeggen")), SEAT, Languages.DUTCH))
                .isEqualTo("namens Zoals de gegevens zeggen");
        assertThat(names.seat(standingInFor(null), SEAT, Languages.DUTCH))
                .isEqualTo("Zoals de gegevens zeggen, als vervanger");
    }

    @Test
    void callsASeatOfOnesOwnByItsNameAlone() {
        NameBook names = names(SeatRole.BOARD, BodyKind.BOARD, false);

        assertThat(names.seat(new Actor(new PersonId("ik"), Set.of(SEAT)), SEAT, Languages.DUTCH))
                .isEqualTo("Zoals de gegevens zeggen");
    }

    private static Actor standingInFor(@Nullable PersonId holder) {
        return new Actor(new PersonId("ik"), Set.of(), List.of(new StandIn(SEAT, WorkScope.all(), holder)));
    }

    private static NameBook names(SeatRole role, BodyKind kind, boolean inUtrecht) {
        Province utrecht = new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49);
        Body body = new Body(BODY, kind, "AAC VP", null);
        Seat seat = new Seat(SEAT, BODY, role, inUtrecht ? utrecht.code() : null, "Zoals de gegevens zeggen");
        Bodies bodies = () -> List.of(body);
        return new NameBook(
                () -> List.of(utrecht),
                bodies,
                new OneSeat(seat),
                List::of,
                List::of,
                mock(Appointments.class),
                new TextsOfProduct());
    }

    private record OneSeat(Seat seat) implements Seats {

        @Override
        public List<Seat> all() {
            return List.of(seat);
        }

        @Override
        public Optional<Seat> find(SeatId id) {
            return all().stream().filter(known -> known.id().equals(id)).findFirst();
        }
    }
}
