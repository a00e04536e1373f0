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
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.ElectionDay;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.DateFields;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.RenewingCollege;
import nl.ibp.workflow.organisation.RenewingCollege.CollegeSeat;
import nl.ibp.workflow.organisation.RenewingCollege.Renewal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sees which colleges are to be renewed, and records a new one in one act. */
class CollegeViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final SeatId COLLEGE = new SeatId("gs-utrecht");
    private static final SeatId PORTFOLIO = new SeatId("bac-vp-utrecht");
    private static final Person NICO = new Person(new PersonId("nico"), "Nico Bos");
    private static final List<ElectionDay> ELECTIONS = List.of(
            new ElectionDay(LocalDate.of(2023, 3, 15), false), new ElectionDay(LocalDate.of(2027, 3, 17), true));

    private final RenewingCollege renewing = mock(RenewingCollege.class);
    private final KeepingAccounts accounts = mock(KeepingAccounts.class);
    private final Provinces provinces = mock(Provinces.class);
    private final NameBook names = mock(NameBook.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(names.person(any())).thenAnswer(call -> "persoon " + call.getArgument(0));
        when(names.province(any())).thenAnswer(call -> "provincie " + call.getArgument(0));
        when(refusals.text(any(), any()))
                .thenAnswer(call -> "reden " + call.<Problem>getArgument(0).reason());
        when(provinces.all()).thenReturn(List.of(new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49)));
        when(accounts.all(ADMINISTRATOR)).thenReturn(List.of(new AccountHolder("nico", false, false, NICO, List.of())));
        when(renewing.seatsOf(ADMINISTRATOR, Fixtures.UTRECHT))
                .thenReturn(List.of(
                        new CollegeSeat(
                                seat(COLLEGE, SeatRole.COLLEGE), List.of(new Person(new PersonId("x"), "Lies"))),
                        new CollegeSeat(seat(PORTFOLIO, SeatRole.MEMBER), List.of())));
        renewal(List.of(), List.of());
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void tellsFactsFromWhatIsPlanned() {
        open();

        assertThat(text())
                .contains("wo 15 maart 2023", "gehouden", "wo 17 maart 2027", "gepland")
                .contains("Er zijn nu geen colleges te vernieuwen.");
    }

    @Test
    void namesCollegesThatAreToBeRenewed() {
        renewal(List.of(Fixtures.UTRECHT, Fixtures.DRENTHE), List.of());

        open();

        assertThat(text())
                .contains("Na de verkiezingen zijn 2 colleges nog niet vastgelegd", "provincie pv26, provincie pv22");
    }

    @Test
    void showsWhatWasRecorded() {
        renewal(
                List.of(),
                List.of(new CollegeChange(Fixtures.UTRECHT, FIRST, new PersonId("beheer"), Fixtures.NOW, null)));

        open();

        assertThat(text()).contains("Vastgelegde colleges", "1 juni 2027", "persoon beheer");
    }

    @Test
    void takesBackWhatIsPlannedOnceItIsConfirmed() {
        renewal(
                List.of(),
                List.of(new CollegeChange(Fixtures.UTRECHT, FIRST, new PersonId("beheer"), Fixtures.NOW, null)));
        open();

        _click(_get(Button.class, spec -> spec.withText("Neem terug")));
        verify(renewing, never()).takeBack(any(), any(), any());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(renewing).takeBack(ADMINISTRATOR, Fixtures.UTRECHT, FIRST);
        assertThat(text()).contains("Het nieuwe college van provincie pv26 is teruggenomen.");
    }

    @Test
    void takesNothingBackThatHasBegun() {
        renewal(
                List.of(),
                List.of(new CollegeChange(
                        Fixtures.UTRECHT, FIRST, new PersonId("beheer"), Fixtures.NOW, Fixtures.NOW)));
        open();

        assertThat(_find(Button.class, spec -> spec.withText("Neem terug"))).isEmpty();
    }

    @Test
    void recordsANewCollegeOnceItIsConfirmed() {
        open();
        chooseProvinceAndDay();
        assertThat(holder(PORTFOLIO).isEmpty()).isTrue();
        _setValue(holder(COLLEGE), NICO);

        _click(button("Leg nieuw college vast"));
        verify(renewing, never()).renew(any(), any(), any(), any());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(renewing).renew(ADMINISTRATOR, Fixtures.UTRECHT, FIRST, Map.of(COLLEGE, NICO.id()));
        assertThat(text()).contains("Het nieuwe college van provincie pv26 is vastgelegd, vanaf 1 juni 2027.");
        assertThat(_find(ComboBox.class)).isEmpty();
    }

    @Test
    void asksForNoConfirmationOfADayThatIsNone() throws PropertyChangeDeniedException {
        open();
        chooseProvinceAndDay();
        DateFields.typedInTheBrowser(_get(DateField.class), "+012027-06-01");

        _click(button("Leg nieuw college vast"));

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(_get(DateField.class).getErrorMessage()).isEqualTo("reden DATE_UNREADABLE");
        verify(renewing, never()).renew(any(), any(), any(), any());
    }

    @Test
    void saysWhoHoldsEachSeatNow() {
        open();
        chooseProvinceAndDay();

        assertThat(holder(COLLEGE).getHelperText()).isEqualTo("Nu: Lies");
        assertThat(holder(PORTFOLIO).getHelperText()).isEqualTo("Nu onbezet");
    }

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        doThrow(new Refused(List.of(Problem.of("province", "PROVINCE_REQUIRED"), Problem.of("from", "DATE_REQUIRED"))))
                .when(renewing)
                .renew(any(), any(), any(), any());
        open();

        _click(button("Leg nieuw college vast"));

        assertThat(_get(Select.class).getErrorMessage()).isEqualTo("reden PROVINCE_REQUIRED");
        assertThat(_get(DateField.class).getErrorMessage()).isEqualTo("reden DATE_REQUIRED");
    }

    @Test
    void saysAtTheSeatThatItNeedsAHolderAndKeepsWhatWasChosen() {
        doThrow(Refused.because(COLLEGE.value(), "COLLEGE_HOLDER_REQUIRED"))
                .when(renewing)
                .renew(any(), any(), any(), any());
        open();
        chooseProvinceAndDay();
        _setValue(holder(PORTFOLIO), NICO);

        _click(button("Leg nieuw college vast"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(holder(COLLEGE).getErrorMessage()).isEqualTo("reden COLLEGE_HOLDER_REQUIRED");
        assertThat(holder(PORTFOLIO).getValue()).isEqualTo(NICO);
    }

    @Test
    void leadsBackToSeatsAndAccounts() {
        open();

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .contains(tuple("Terug naar functies en accounts", "beheer/functies"));
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(renewing.renewal(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(this::open).isInstanceOf(NotFoundException.class);
    }

    private void renewal(List<ProvinceCode> toBeRenewed, List<CollegeChange> changes) {
        when(renewing.renewal(ADMINISTRATOR)).thenReturn(new Renewal(ELECTIONS, toBeRenewed, changes));
    }

    private void open() {
        CollegeView view =
                new CollegeView(new CollegeDesk(() -> ADMINISTRATOR, renewing, accounts, provinces, names, refusals));
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
    }

    @SuppressWarnings("unchecked")
    private static void chooseProvinceAndDay() {
        Select<ProvinceCode> province = _get(Select.class);
        _setValue(province, Fixtures.UTRECHT);
        _setValue(_get(DateField.class), FIRST);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> holder(SeatId seat) {
        return _get(ComboBox.class, spec -> spec.withLabel("functie " + seat));
    }

    private static Seat seat(SeatId id, SeatRole role) {
        return new Seat(id, new BodyId("orgaan"), role, Fixtures.UTRECHT, "functie " + id);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
