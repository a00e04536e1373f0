package nl.ibp.ui.seats;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
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
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
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
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.SubstitutionId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.organisation.SeatsOfPerson;
import nl.ibp.workflow.organisation.SeatsOfPerson.StoodIn;
import nl.ibp.workflow.organisation.Substituting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody sees their seats, and has others act in their place. */
class MySeatsViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final SeatId COLLEGE = new SeatId("gs-drenthe");
    private static final SeatId MEMBER = new SeatId("aac-vp-drenthe");
    private static final Actor ME = new Actor(new PersonId("ik"), Set.of(COLLEGE));
    private static final Person SEM = new Person(new PersonId("sem"), "Sem Bos");

    private final Substituting substituting = mock(Substituting.class);
    private final SeatsOfPerson persons = mock(SeatsOfPerson.class);
    private final Seats seats = mock(Seats.class);
    private final NameBook names = mock(NameBook.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(names.person(any())).thenAnswer(call -> "persoon " + call.getArgument(0));
        when(refusals.text(any(), any()))
                .thenAnswer(call -> "reden " + call.<Problem>getArgument(0).reason());
        when(seats.get(COLLEGE)).thenReturn(seat(COLLEGE, SeatRole.COLLEGE));
        when(seats.get(MEMBER)).thenReturn(seat(MEMBER, SeatRole.CHAIR));
        when(substituting.candidates(any(), any())).thenReturn(List.of(SEM));
        holding(COLLEGE);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void arrangesASubstituteForSomeOfTheWork() {
        show();
        _click(button("Regel vervanging"));
        choose(SEM);
        _setValue(day("Laatste dag"), TODAY.plusDays(7));
        _setValue(scopes(), EnumSet.of(WorkScope.DECIDING));

        send();

        verify(substituting)
                .arrange(ME, COLLEGE, new Wish(SEM.id(), TODAY, TODAY.plusDays(7), Set.of(WorkScope.DECIDING)));
        assertThat(text()).contains("Sem Bos vervangt: functie gs-drenthe, van 4 mei 2026 tot en met 11 mei 2026.");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void givesAllWorkUnlessSomeIsTakenOff() {
        show();
        _click(button("Regel vervanging"));
        choose(SEM);
        _setValue(day("Laatste dag"), TODAY);

        send();

        verify(substituting).arrange(ME, COLLEGE, new Wish(SEM.id(), TODAY, TODAY, WorkScope.all()));
    }

    @Test
    void offersNoChoiceWhereASeatHasOneKindOfWork() {
        holding(MEMBER);
        show();
        _click(button("Regel vervanging"));
        assertThat(_find(CheckboxGroup.class)).isEmpty();
        choose(SEM);
        _setValue(day("Laatste dag"), TODAY);

        send();

        verify(substituting).arrange(ME, MEMBER, new Wish(SEM.id(), TODAY, TODAY, WorkScope.all()));
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsTheRest() {
        doThrow(new Refused(List.of(
                        Problem.of("substitute", "SUBSTITUTE_REQUIRED"),
                        Problem.of("until", "DATE_REQUIRED"),
                        Problem.of("scopes", "SCOPE_REQUIRED"))))
                .when(substituting)
                .arrange(any(), any(), any());
        show();
        _click(button("Regel vervanging"));
        _setValue(scopes(), Set.of());

        send();

        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("reden SUBSTITUTE_REQUIRED");
        assertThat(day("Laatste dag").getErrorMessage()).isEqualTo("reden DATE_REQUIRED");
        assertThat(scopes().isInvalid()).isTrue();
        assertThat(day("Eerste dag").getValue()).isEqualTo(TODAY);
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void showsWhoActsNowLaterAndInTheLastYearAndWhoArrangedIt() {
        Substitution now = substitution(TODAY.minusDays(1), TODAY.plusDays(1), EnumSet.of(WorkScope.DECIDING));
        Substitution later = substitution(TODAY.plusDays(5), TODAY.plusDays(9), WorkScope.all());
        Substitution over = substitution(TODAY.minusDays(9), TODAY.minusDays(5), WorkScope.all());
        Substitution longAgo = substitution(TODAY.minusDays(400), TODAY.minusDays(390), WorkScope.all());
        when(substituting.of(ME, COLLEGE)).thenReturn(List.of(later, now, over, longAgo));

        show();

        assertThat(text())
                .contains("vervangt nu", "begint nog", "voorbij", "3 mei 2026 tot en met 5 mei 2026")
                .contains("Geregeld door persoon " + ME.person())
                .contains("Besluiten en schriftelijke stemmen", "Al het werk")
                .doesNotContain("2025");
    }

    @Test
    void endsASubstitutionOnceItIsConfirmed() {
        Substitution now = substitution(TODAY, TODAY.plusDays(1), WorkScope.all());
        when(substituting.of(ME, COLLEGE)).thenReturn(List.of(now));
        show();

        _click(button("Beëindig vervanging"));
        verify(substituting, never()).end(any(), any());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(substituting).end(ME, now.id());
        assertThat(text()).contains("De vervanging door persoon sem is beëindigd.");
    }

    @Test
    void saysWhyItCouldNotBeEnded() {
        Substitution now = substitution(TODAY, TODAY.plusDays(1), WorkScope.all());
        when(substituting.of(ME, COLLEGE)).thenReturn(List.of(now));
        doThrow(Refused.because("", "SUBSTITUTION_OVER")).when(substituting).end(any(), any());
        show();

        _click(button("Beëindig vervanging"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(text()).contains("reden SUBSTITUTION_OVER");
    }

    @Test
    void namesWhomOneStandsInFor() {
        Substitution mine = substitution(TODAY, TODAY.plusDays(1), WorkScope.all());
        when(persons.stoodIn(ME)).thenReturn(List.of(new StoodIn(mine, List.of(SEM))));

        show();

        assertThat(text()).contains("U vervangt", "Sem Bos", "vervangt nu");
    }

    @Test
    void namesColleaguesAndTheLastDay() {
        when(persons.own(ME))
                .thenReturn(List.of(
                        new Appointment(COLLEGE, ME.person(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))));
        when(persons.holders(COLLEGE)).thenReturn(List.of(SEM, new Person(ME.person(), "Ikzelf")));

        show();

        assertThat(text())
                .contains("1 januari 2026 tot en met 30 juni 2026", "Ook in deze functie: Sem Bos")
                .doesNotContain("Ikzelf");
    }

    @Test
    void arrangesNothingForASeatThatIsNotHeldYet() {
        when(persons.own(ME)).thenReturn(List.of(new Appointment(COLLEGE, ME.person(), TODAY.plusDays(1), null)));

        show();

        assertThat(text()).contains("Vanaf 5 mei 2026");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void saysSoToWhoHoldsNoSeat() {
        when(persons.own(ME)).thenReturn(List.of());

        show();

        assertThat(text()).contains("U hebt geen functie", "U vervangt nu niemand.");
    }

    private void holding(SeatId seat) {
        when(persons.own(ME)).thenReturn(List.of(new Appointment(seat, ME.person(), LocalDate.of(2026, 1, 1), null)));
    }

    private void show() {
        SubstitutionDesk desk = new SubstitutionDesk(
                () -> ME, substituting, persons, seats, names, refusals, Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
        MySeatsView view = new MySeatsView(desk);
        view.afterNavigation(mock(AfterNavigationEvent.class));
        UI.getCurrent().add(view);
    }

    private static Substitution substitution(LocalDate from, LocalDate until, Set<WorkScope> scopes) {
        return new Substitution(
                SubstitutionId.create(), COLLEGE, SEM.id(), from, until, scopes, ME.person(), Fixtures.NOW, null);
    }

    private static Seat seat(SeatId id, SeatRole role) {
        return new Seat(id, new BodyId("orgaan"), role, Fixtures.DRENTHE, "functie " + id);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static DateField day(String label) {
        return _get(DateField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<WorkScope> scopes() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Person person) {
        ComboBox<Person> people = _get(ComboBox.class);
        _setValue(people, person);
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
