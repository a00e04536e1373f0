package nl.ibp.ui.connections;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.event.Answer;
import nl.ibp.workflow.event.Answer.Silence;
import nl.ibp.workflow.event.DeliveryCount;
import nl.ibp.workflow.event.DeliveryRow;
import nl.ibp.workflow.event.DeliveryState;
import nl.ibp.workflow.event.FollowingDeliveries;
import nl.ibp.workflow.event.KeepingSubscriptions;
import nl.ibp.workflow.event.KeepingSubscriptions.Begun;
import nl.ibp.workflow.event.KeepingSubscriptions.Readiness;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.Subscription.Absence;
import nl.ibp.workflow.event.SubscriptionId;
import nl.ibp.workflow.event.SubscriptionState;
import nl.ibp.workflow.event.WantedSubscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator arranges which systems are told what happens, and mends what does not arrive. */
class ConnectionsViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final SubscriptionId ID = new SubscriptionId(UUID.randomUUID());
    private static final WantedSubscription WANTED =
            new WantedSubscription("Zaaksysteem", "https://zaken.example.nl", Set.of(), "toegang-voor-ibp");

    private final KeepingSubscriptions keeping = mock(KeepingSubscriptions.class);
    private final FollowingDeliveries following = mock(FollowingDeliveries.class);
    private final NameBook names = mock(NameBook.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(keeping.readiness()).thenReturn(Readiness.READY);
        when(names.person(any())).thenAnswer(call -> "persoon " + call.getArgument(0));
        when(refusals.text(any(), any()))
                .thenAnswer(call ->
                        "geweigerd: " + call.getArgument(0, Problem.class).reason());
        when(following.hasRights(any(), any())).thenReturn(true);
        told(subscription(SubscriptionState.ACTIVE, null), new DeliveryCount(0, 0, null));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(keeping.all(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));
        when(keeping.find(any(), any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(this::openAll).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> open(ID.toString())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void doesNotExistForWhatIsNoConnection() {
        when(keeping.find(any(), any())).thenReturn(Optional.empty());

        assertThatThrownBy(() -> open(ID.toString())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> open("geen-nummer")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysWhatWillStandThereWhileThereIsNone() {
        when(keeping.all(ADMINISTRATOR)).thenReturn(List.of());

        openAll();

        assertThat(text()).contains("Nog geen koppelingen", "Maak een koppeling voor elk systeem");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_HOSTS", "NO_KEY"})
    void saysWhatToSetBeforeThereCanBeAny(Readiness readiness) {
        when(keeping.readiness()).thenReturn(readiness);

        openAll();

        assertThat(text()).contains("Er kan nog geen systeem bericht krijgen", "IBP_");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void listsHowItGoesWithEach() {
        told(subscription(SubscriptionState.ACTIVE, null), new DeliveryCount(1200, 3, Fixtures.NOW));

        openAll();

        assertThat(text())
                .contains("Zaaksysteem", "https://zaken.example.nl", "Blijft steken", "1.200", "4\u00a0mei\u00a02026");
    }

    @Test
    void makesOneAndShowsItsSecretOnce() {
        when(keeping.all(ADMINISTRATOR)).thenReturn(List.of());
        when(keeping.begin(eq(ADMINISTRATOR), any())).thenReturn(new Begun(ID, "whsec_nieuw"));
        openAll();
        _click(_get(Button.class, spec -> spec.withText("Nieuwe koppeling")));
        enter("Zaaksysteem", "https://zaken.example.nl", "toegang-voor-ibp");

        _click(_get(Button.class, spec -> spec.withText("Maak koppeling")));

        verify(keeping).begin(ADMINISTRATOR, WANTED);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Geheim voor de handtekening"))
                        .getValue())
                .isEqualTo("whsec_nieuw");
        assertThat(text()).contains("De koppeling met Zaaksysteem is gemaakt.", "Noteer dit geheim nu");
        openAll();
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        when(keeping.begin(eq(ADMINISTRATOR), any())).thenThrow(Refused.because("address", "RECEIVER_DOES_NOT_ANSWER"));
        openAll();
        _click(_get(Button.class, spec -> spec.withText("Nieuwe koppeling")));
        enter("Zaaksysteem", "https://zaken.example.nl", "toegang-voor-ibp");

        _click(_get(Button.class, spec -> spec.withText("Maak koppeling")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Adres")).getErrorMessage())
                .isEqualTo("geweigerd: RECEIVER_DOES_NOT_ANSWER");
    }

    private static void enter(String name, String address, String token) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Adres")), address);
        _setValue(_get(PasswordField.class), token);
    }

    @Test
    void showsWhatIsStuckAndHasItTriedAgainOrLeftOut() {
        when(following.stuck(ADMINISTRATOR, ID))
                .thenReturn(List.of(delivery(DeliveryState.STUCK, 9, "422 Onbekend veld")));
        open(ID.toString());
        assertThat(text()).contains("Blijft steken", "IBP-2026-014", "Bestuursbesluit genomen", "422 Onbekend veld");

        _click(_get(Button.class, spec -> spec.withText("Probeer opnieuw")));
        verify(following).again(ADMINISTRATOR, ID, 7);

        _click(_get(Button.class, spec -> spec.withText("Probeer alles opnieuw")));
        verify(following).againAll(ADMINISTRATOR, ID);

        _click(_get(Button.class, spec -> spec.withText("Sla over")));
        confirm();
        verify(following).skip(ADMINISTRATOR, ID, 7);
        assertThat(text()).contains("Het bericht is overgeslagen.");
    }

    @Test
    void saysWhyItWasNotDone() {
        when(following.stuck(ADMINISTRATOR, ID)).thenReturn(List.of(delivery(DeliveryState.STUCK, 9, "")));
        doThrow(Refused.because("", "DELIVERY_NOT_STUCK")).when(following).again(any(), any(), anyLong());
        open(ID.toString());

        _click(_get(Button.class, spec -> spec.withText("Probeer opnieuw")));

        assertThat(text()).contains("geweigerd: DELIVERY_NOT_STUCK");
    }

    @Test
    void showsWhatWaitsAndWhatWasDelivered() {
        when(following.waiting(ADMINISTRATOR, ID))
                .thenReturn(List.of(delivery(DeliveryState.WAITING, 2, "0 " + Silence.NOT_IN_TIME)));
        when(following.done(ADMINISTRATOR, ID))
                .thenReturn(List.of(
                        delivery(DeliveryState.SENT, 1, "204"),
                        delivery(DeliveryState.SENT, 3, "204"),
                        delivery(DeliveryState.SKIPPED, 9, "422")));
        told(subscription(SubscriptionState.ACTIVE, null), new DeliveryCount(1, 0, Fixtures.NOW));

        open(ID.toString());

        assertThat(text())
                .contains("Eén bericht wacht op zijn beurt", "geen antwoord binnen tien seconden")
                .contains("Aangenomen, na 3 pogingen", "Overgeslagen");
    }

    @Test
    void leavesOutWhatWaitsAfterItWasTried() {
        when(following.waiting(ADMINISTRATOR, ID))
                .thenReturn(List.of(delivery(DeliveryState.WAITING, 0, "502"), delivery(DeliveryState.WAITING, 0, "")));
        open(ID.toString());

        _click(_get(Button.class, spec -> spec.withText("Sla over")));
        confirm();

        verify(following).skip(ADMINISTRATOR, ID, 7);
    }

    @Test
    void offersToLeaveOutNothingThatWasNeverTried() {
        when(following.waiting(ADMINISTRATOR, ID)).thenReturn(List.of(delivery(DeliveryState.WAITING, 0, "")));

        open(ID.toString());

        assertThat(text()).doesNotContain("Sla over", "Handelingen");
    }

    @Test
    void showsTheSecretOfAnotherReceiver() {
        when(keeping.change(eq(ADMINISTRATOR), eq(ID), any())).thenReturn(Optional.of("whsec_ander"));
        open(ID.toString());
        _click(_get(Button.class, spec -> spec.withText("Wijzig")));

        _click(_get(_get(FormDialog.class), Button.class, spec -> spec.withText("Wijzig")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Geheim voor de handtekening"))
                        .getValue())
                .isEqualTo("whsec_ander");
        assertThat(text()).contains("De koppeling is gewijzigd.");
    }

    @Test
    void tellsOnceMoreFromADayOrFromSomething() {
        when(following.done(ADMINISTRATOR, ID)).thenReturn(List.of(delivery(DeliveryState.SENT, 1, "204")));
        when(following.replay(ADMINISTRATOR, ID, LocalDate.of(2026, 5, 4))).thenReturn(12);
        when(following.replay(ADMINISTRATOR, ID, 41L)).thenReturn(1);
        open(ID.toString());

        _click(_get(Button.class, spec -> spec.withText("Herhaal vanaf een dag")));
        _click(_get(Button.class, spec -> spec.withText("Herhaal")));
        assertThat(text()).contains("12 berichten gaan nog eens.");

        _click(_get(Button.class, spec -> spec.withText("Herhaal vanaf hier")));
        assertThat(text()).contains("Eén bericht gaat nog eens.");
    }

    @Test
    void triesOutAndSaysWhatWasAnswered() {
        open(ID.toString());
        when(keeping.tryOut(ADMINISTRATOR, ID)).thenReturn(new Answer(204, "", Optional.empty()));
        _click(_get(Button.class, spec -> spec.withText("Stuur proef")));
        assertThat(text()).contains("De ontvanger nam de proef aan: 204.");

        when(keeping.tryOut(ADMINISTRATOR, ID))
                .thenReturn(new Answer(0, Silence.NO_CONNECTION.name(), Optional.empty()));
        _click(_get(Button.class, spec -> spec.withText("Stuur proef")));
        assertThat(text()).contains("De ontvanger nam de proef niet aan: geen verbinding.");
    }

    @Test
    void saysSinceWhenAReceiverIsAwayAndTriesItNow() {
        told(
                subscription(
                        SubscriptionState.ACTIVE,
                        new Absence(3, Fixtures.NOW, Fixtures.NOW.plusSeconds(3600), "503 Onderhoud")),
                new DeliveryCount(4, 0, null));
        open(ID.toString());
        assertThat(text()).contains("Niet bereikbaar", "Sinds 4", "503 Onderhoud", "Er gaat niets verloren");

        _click(_get(Button.class, spec -> spec.withText("Probeer nu")));

        verify(keeping).tryNow(ADMINISTRATOR, ID);
    }

    @Test
    void hasSomebodyElsesRightsTakenOver() {
        when(following.hasRights(any(), any())).thenReturn(false);
        open(ID.toString());
        assertThat(text()).contains("leest met de rechten van persoon beheer");

        _click(_get(Button.class, spec -> spec.withText("Neem over")));

        verify(keeping).takeOver(ADMINISTRATOR, ID);
    }

    @Test
    void pausesAndGoesOn() {
        open(ID.toString());
        _click(_get(Button.class, spec -> spec.withText("Pauzeer")));
        verify(keeping).pause(ADMINISTRATOR, ID);

        told(subscription(SubscriptionState.PAUSED, null), new DeliveryCount(0, 0, null));
        open(ID.toString());
        assertThat(text()).contains("Gepauzeerd", "alsnog alles wat intussen gebeurde");
        _click(_get(Button.class, spec -> spec.withText("Hervat")));
        verify(keeping).resume(ADMINISTRATOR, ID);
    }

    @Test
    void renewsTheSecretAndRemovesNothingBeforeAsking() {
        when(keeping.renewSecret(ADMINISTRATOR, ID)).thenReturn("whsec_ander");
        open(ID.toString());
        _click(_get(Button.class, spec -> spec.withText("Vernieuw geheim")));
        confirm();
        assertThat(_get(TextField.class).getValue()).isEqualTo("whsec_ander");

        _click(_get(Button.class, spec -> spec.withText("Verwijder koppeling")));
        verify(keeping, never()).remove(any(), any());
    }

    @ParameterizedTest
    @EnumSource
    void namesEachKind(EventKind kind) {
        for (Locale language : List.of(Languages.DUTCH, Languages.ENGLISH)) {
            assertThat(new ConnectionWords(language).kind(kind)).doesNotContain("connections.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyNothingCame(Silence silence) {
        assertThat(new ConnectionWords(Languages.DUTCH).answer("0 " + silence)).doesNotContain("connections.", "0");
    }

    private static void confirm() {
        ConfirmDialog question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
        question.close();
    }

    private void told(Subscription subscription, DeliveryCount count) {
        when(keeping.all(ADMINISTRATOR)).thenReturn(List.of(subscription));
        when(keeping.find(ADMINISTRATOR, ID)).thenReturn(Optional.of(subscription));
        when(following.count(ADMINISTRATOR, ID)).thenReturn(count);
    }

    private static Subscription subscription(SubscriptionState state, @Nullable Absence absence) {
        return new Subscription(
                ID,
                "Zaaksysteem",
                ADMINISTRATOR.person(),
                URI.create("https://zaken.example.nl"),
                Set.of(),
                state,
                absence,
                Fixtures.NOW);
    }

    private static DeliveryRow delivery(DeliveryState state, int attempts, String answer) {
        return new DeliveryRow(
                7,
                41,
                EventKind.BOARD_DECIDED,
                ProposalId.create(),
                new ProposalNumber(2026, 14),
                Fixtures.NOW,
                state,
                attempts,
                Fixtures.NOW,
                answer,
                Fixtures.NOW);
    }

    private void openAll() {
        UI.getCurrent().removeAll();
        ConnectionsView view = new ConnectionsView(desk());
        UI.getCurrent().add(view);
        view.beforeEnter(mock(BeforeEnterEvent.class));
    }

    private void open(String id) {
        UI.getCurrent().removeAll();
        ConnectionView view = new ConnectionView(desk());
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters(Map.of("subscription", id)));
        view.beforeEnter(event);
    }

    private ConnectionDesk desk() {
        return new ConnectionDesk(
                () -> ADMINISTRATOR, keeping, following, names, refusals, Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
