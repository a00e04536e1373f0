package nl.ibp.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.seats.SubstitutionDesk;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.ChangingHolder;
import nl.ibp.workflow.organisation.KeepingAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sees who held, holds and will hold a seat, and changes that. */
class SeatViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final SeatId COLLEGE = new SeatId("gs-drenthe");
    private static final Person NICO = new Person(new PersonId("nico"), "Nico Bos");
    private static final Appointment BEFORE =
            new Appointment(COLLEGE, new PersonId("eerder"), TODAY.minusDays(900), TODAY.minusDays(400));
    private static final Appointment NOW =
            new Appointment(COLLEGE, new PersonId("lies"), TODAY.minusDays(399), TODAY.plusDays(30));
    private static final Appointment LATER = new Appointment(COLLEGE, new PersonId("straks"), TODAY.plusDays(31), null);

    private final ChangingHolder changing = mock(ChangingHolder.class);
    private final Appointing appointing = mock(Appointing.class);
    private final KeepingAccounts accounts = mock(KeepingAccounts.class);
    private final Seats seats = mock(Seats.class);
    private final NameBook names = mock(NameBook.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final SubstitutionDesk substitutions = mock(SubstitutionDesk.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(names.person(any())).thenAnswer(call -> "persoon " + call.getArgument(0));
        when(names.body(any(), any())).thenReturn("Het orgaan");
        when(refusals.text(any(), any()))
                .thenAnswer(call -> "reden " + call.<Problem>getArgument(0).reason());
        when(seats.all())
                .thenReturn(List.of(
                        new Seat(COLLEGE, new BodyId("gs-drenthe"), SeatRole.COLLEGE, Fixtures.DRENTHE, "GS Drenthe")));
        when(accounts.all(ADMINISTRATOR)).thenReturn(List.of(new AccountHolder("nico", false, false, NICO, List.of())));
        when(changing.history(ADMINISTRATOR, COLLEGE)).thenReturn(List.of(LATER, NOW, BEFORE));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void showsWhoHeldHoldsAndWillHoldIt() {
        open("gs-drenthe");

        assertThat(text())
                .contains("functie gs-drenthe", "Het orgaan")
                .contains("persoon straks", "gepland", "geen einde bekend")
                .contains("persoon lies", "nu", "persoon eerder", "voorbij");
    }

    @Test
    void letsOneFollowAnother() {
        open("gs-drenthe");
        _click(button("Wijs opvolger aan"));
        choose();
        _setValue(_get(DateField.class), TODAY.plusDays(5));

        send();

        verify(changing).replace(ADMINISTRATOR, NOW, NICO.id(), TODAY.plusDays(5));
        assertThat(text()).contains("Nico Bos volgt persoon lies op, vanaf 9 mei 2026.");
    }

    @Test
    void appointsSomebodyBesideTheHolder() {
        open("gs-drenthe");
        _click(button("Benoem iemand"));
        choose();

        send();

        verify(changing).appoint(ADMINISTRATOR, COLLEGE, NICO.id(), TODAY);
        assertThat(text()).contains("Nico Bos is benoemd, vanaf 4 mei 2026.");
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        doThrow(Refused.because("person", "PERSON_REQUIRED")).when(changing).replace(any(), any(), any(), any());
        open("gs-drenthe");
        _click(button("Wijs opvolger aan"));

        send();

        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("reden PERSON_REQUIRED");
    }

    @Test
    void endsAnAppointment() {
        open("gs-drenthe");
        _click(button("Beëindig"));
        _setValue(_get(DateField.class), TODAY.plusDays(2));

        send();

        verify(appointing).end(ADMINISTRATOR, NOW, TODAY.plusDays(2));
    }

    @Test
    void takesBackWhatIsPlanned() {
        open("gs-drenthe");

        _click(button("Neem terug"));

        verify(changing).takeBack(ADMINISTRATOR, LATER);
        assertThat(text()).contains("De benoeming van persoon straks is teruggenomen.");
    }

    @Test
    void saysWhoGoesOnWhenASuccessorIsTakenBack() {
        when(changing.takeBack(ADMINISTRATOR, LATER)).thenReturn(List.of(NOW));
        open("gs-drenthe");

        _click(button("Neem terug"));

        assertThat(text())
                .contains("De benoeming van persoon straks is teruggenomen. In functie blijft: persoon lies.");
    }

    @Test
    void offersNothingForWhatIsOver() {
        when(changing.history(ADMINISTRATOR, COLLEGE)).thenReturn(List.of(BEFORE));

        open("gs-drenthe");

        assertThat(_find(Button.class)).extracting(Button::getText).containsOnly("Benoem iemand", "Regel vervanging");
    }

    @Test
    void leadsBackToSeatsAndAccounts() {
        open("gs-drenthe");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .contains(tuple("Terug naar functies en accounts", "beheer/functies"));
    }

    @Test
    void doesNotExistForWhoIsNoAdministratorNorForAnUnknownSeat() {
        when(changing.history(any(), any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(() -> open("gs-drenthe")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> open("gs-verzonnen")).isInstanceOf(NotFoundException.class);
    }

    private void open(String seat) {
        SeatDesk desk = new SeatDesk(
                () -> ADMINISTRATOR,
                changing,
                appointing,
                accounts,
                seats,
                names,
                refusals,
                Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
        SeatView view = new SeatView(desk, substitutions);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("seat", seat));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static void choose() {
        ComboBox<Person> people = _get(ComboBox.class);
        _setValue(people, NICO);
    }

    private static void send() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getThemeNames().contains("primary"))));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
