package nl.ibp.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Administering;
import nl.ibp.workflow.monitoring.SeatHolding;
import nl.ibp.workflow.monitoring.SeatHolding.Holder;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.KeepingAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator looks up who holds a seat and who can sign in. */
class SeatsAndAccountsViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));

    private final Administering administering = mock(Administering.class);
    private final KeepingAccounts keeping = mock(KeepingAccounts.class);
    private final NameBook names = mock(NameBook.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(names.bodyOf(any())).thenReturn(new BodyId("orgaan"));
        when(names.body(any(), any())).thenReturn("Het orgaan");
        when(administering.seats(ADMINISTRATOR)).thenReturn(seats());
        when(keeping.all(ADMINISTRATOR)).thenReturn(accounts());
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(administering.seats(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(() -> open("beheer/functies")).isInstanceOf(NotFoundException.class);
        verifyNoInteractions(keeping);
    }

    @Test
    void isGoneForWhoIsNoLongerAdministrator() {
        SeatsAndAccountsView view = open("beheer/functies");
        when(administering.seats(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(() -> enter(view, "beheer/functies?functie=gs")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void findsSeatsByAnyWordInThem() {
        SeatsAndAccountsView view = open("beheer/functies?functie=orgaan+drenthe");

        assertThat(rows(view, "drenthe")).hasSize(1);
        assertThat(rows(view, "utrecht")).isEmpty();
        assertThat(seatField(view).getValue()).isEqualTo("orgaan drenthe");
        assertThat(view.getElement().getTextRecursively()).contains("1 functie, waarvan 1 onbezet");
    }

    @Test
    void showsTheRestOfTheSeatsWhenAsked() {
        SeatsAndAccountsView view = open("beheer/functies");
        assertThat(rows(view, "functie gs-")).hasSize(8);

        _click(_get(Button.class, spec -> spec.withText("Toon alle 32 functies")));

        assertThat(rows(view, "functie gs-")).hasSize(32);
        assertThat(rows(view, "1 januari 2026 tot en met 1 juli 2026")).hasSize(30);
    }

    @Test
    void showsTheRestOfTheAccountsWhenAsked() {
        SeatsAndAccountsView view = open("beheer/functies?functie=niemand");
        assertThat(rows(view, "account-")).hasSize(8);

        _click(_get(Button.class, spec -> spec.withText("Toon alle 22 accounts")));

        assertThat(rows(view, "account-")).hasSize(20);
    }

    @Test
    void findsAccountsBesideSeats() {
        SeatsAndAccountsView view = open("beheer/functies?account=bos&functie=orgaan+drenthe");

        assertThat(rows(view, "Piet Bos")).hasSize(1);
        assertThat(rows(view, "Jan de Vries")).isEmpty();
        assertThat(view.getElement().getTextRecursively()).contains("1 account", "1 functie, waarvan 1 onbezet");
    }

    @Test
    void keepsTheFieldSomebodyTypesInWhileTheSearchComesIn() {
        SeatsAndAccountsView view = open("beheer/functies");
        TextField typed = seatField(view);
        typed.setValue("niemand ");

        enter(view, "beheer/functies?functie=niemand");

        assertThat(seatField(view)).isSameAs(typed);
        assertThat(typed.getValue()).isEqualTo("niemand ");
        assertThat(view.getElement().getTextRecursively()).contains("Geen functie gevonden");
    }

    @Test
    void leadsToEachSeatAndToANewCollege() {
        SeatsAndAccountsView view = open("beheer/functies?functie=drenthe");

        assertThat(_find(view, Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .contains(
                        tuple("functie gs-drenthe", "beheer/functies/gs-drenthe"),
                        tuple("Leg een nieuw college vast", "beheer/colleges"));
    }

    @ParameterizedTest
    @CsvSource({"nl, Functies en accounts, Toon alle 32 functies", "en, Seats and accounts, Show all 32 seats"})
    void speaksTheLanguageOfTheReader(String language, String title, String all) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));

        SeatsAndAccountsView view = open("beheer/functies");

        assertThat(view.getPageTitle()).isEqualTo(title);
        assertThat(view.getElement().getTextRecursively()).contains(title, all);
    }

    private static TextField seatField(SeatsAndAccountsView view) {
        return _get(view, TextField.class, spec -> spec.withLabel("Zoek op functie, orgaan of naam"));
    }

    private static List<NativeTableRow> rows(SeatsAndAccountsView view, String text) {
        return _find(view, NativeTableRow.class).stream()
                .filter(row -> row.getElement().getTextRecursively().contains(text))
                .toList();
    }

    private SeatsAndAccountsView open(String address) {
        SeatsAndAccountsView view = new SeatsAndAccountsView(
                () -> ADMINISTRATOR,
                administering,
                names,
                new AccountsDesk(
                        () -> ADMINISTRATOR,
                        keeping,
                        mock(Appointing.class),
                        mock(Seats.class),
                        names,
                        mock(RefusalTexts.class),
                        Clock.systemUTC()));
        enter(view, address);
        UI.getCurrent().add(view);
        return view;
    }

    private static void enter(SeatsAndAccountsView view, String address) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
    }

    private static List<SeatHolding> seats() {
        List<SeatHolding> seats = new ArrayList<>();
        Holder holder = new Holder("Iemand", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1));
        for (int number = 1; number <= 30; number++) {
            seats.add(new SeatHolding(new SeatId("gs-" + number), List.of(holder)));
        }
        seats.add(
                new SeatHolding(new SeatId("gs-utrecht"), List.of(new Holder("Wie", LocalDate.of(2026, 1, 1), null))));
        seats.add(new SeatHolding(new SeatId("gs-drenthe"), List.of()));
        return seats;
    }

    private static List<AccountHolder> accounts() {
        List<AccountHolder> accounts = new ArrayList<>();
        IntStream.rangeClosed(1, 20).forEach(number -> accounts.add(account("account-" + number, "Iemand")));
        accounts.add(account("jan", "Jan de Vries"));
        accounts.add(account("piet", "Piet Bos"));
        return accounts;
    }

    private static AccountHolder account(String username, String name) {
        return new AccountHolder(username, false, false, new Person(new PersonId(username), name), List.of());
    }
}
