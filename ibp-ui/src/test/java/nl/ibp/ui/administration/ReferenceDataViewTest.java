package nl.ibp.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.administration.ChangedParts;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.component.KeptPlaces;
import nl.ibp.ui.component.MemoryPlace;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.TwoTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.administration.EditingReferenceData;
import nl.ibp.workflow.administration.EditingReferenceData.Content;
import nl.ibp.workflow.administration.ReadingChanges;
import nl.ibp.workflow.typing.FormPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator changes themes, sources of money and names of bodies, and reads who changed what. */
class ReferenceDataViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final Theme HOUSING = new Theme(
            new ThemeNumber(2),
            "Toekomstbestendig wonen",
            Stated.of("BZK"),
            Stated.unstated(),
            Stated.proMemorie(),
            Stated.of("BAC DROW"),
            "",
            List.of(new Milestone("Woonagenda", ApproximateDate.year("2027", 2027))));
    private static final FundingSource OWN =
            new FundingSource(new FundingSourceId("eigen-middelen"), "Eigen middelen", "", true);
    private static final Body COMMITTEE =
            new Body(new BodyId("bac-vp"), BodyKind.ADMINISTRATIVE_COMMITTEE, "BAC VP", null);

    private static final Recess SUMMER =
            new Recess("Zomerreces 2027", LocalDate.of(2027, 7, 19), LocalDate.of(2027, 8, 22));

    private final EditingReferenceData editing = mock(EditingReferenceData.class);
    private final ReadingChanges reading = mock(ReadingChanges.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final NameBook names = mock(NameBook.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(editing.content(any()))
                .thenReturn(new Content(List.of(HOUSING), List.of(OWN), List.of(COMMITTEE), List.of(SUMMER)));
        when(refusals.text(any(), any())).thenAnswer(call -> ((Problem) call.getArgument(0)).reason());
        when(names.people(any())).thenReturn(Map.of(ADMINISTRATOR.person(), "Een beheerder"));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(editing.content(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));
        when(reading.latest(any(), anyInt())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(this::openReferenceData).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> openTheme(2)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::openChanges).isInstanceOf(NotFoundException.class);
    }

    @Test
    void leadsToTheOtherPagesAndToEachTheme() {
        ReferenceDataView view = openReferenceData();

        assertThat(_find(view, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("beheer", "beheer/functies", "beheer/stamgegevens", "beheer/processen", "beheer/wijzigingen")
                .contains("beheer/stamgegevens/thema/2");
    }

    @Test
    void changesAThemeAndItsMilestones() {
        ThemeView view = openTheme(2);

        _setValue(_get(view, TextField.class, spec -> spec.withLabel("Naam")), "Wonen");
        StatedField official = _get(view, StatedField.class, spec -> spec.withLabel("Ambtelijk verantwoordelijk"));
        choose(official, 0);
        _setValue(_get(official, TextField.class), "DG Wonen");
        _setValue(_get(view, TextArea.class), "Met de gemeenten.");
        _click(_get(view, Button.class, spec -> spec.withText("Bewaar thema")));

        verify(editing)
                .change(
                        ADMINISTRATOR,
                        HOUSING,
                        new Theme(
                                HOUSING.number(),
                                "Wonen",
                                HOUSING.leadOrganisation(),
                                Stated.unstated(),
                                Stated.of("DG Wonen"),
                                HOUSING.discussedIn(),
                                "Met de gemeenten.",
                                HOUSING.milestones()));
        assertThat(view.getElement().getTextRecursively()).contains("Thema bewaard: Wonen.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(StatedField field, int index) {
        Select kind = _get(field, Select.class);
        kind.setValue(kind.getListDataView().getItem(index));
    }

    @Test
    void keepsWhatWasTypedWhenAThemeIsRefused() {
        ThemeView view = openTheme(2);
        TextField name = _get(view, TextField.class, spec -> spec.withLabel("Naam"));

        _setValue(name, " ");
        _click(_get(view, Button.class, spec -> spec.withText("Bewaar thema")));

        verify(editing, never()).change(any(), any(), any());
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("NAME_REQUIRED");
        assertThat(name.getValue()).isEqualTo(" ");
    }

    @Test
    void doesNotTypeOverWhatAColleagueStoredMeanwhile() {
        keepInMemory();
        _setValue(name(openTheme(2)), "Wonen");
        UI.getCurrent().removeAll();
        _click(rowButton(openReferenceData(), "Wijzig de naam van BAC VP"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "BAC Platteland");
        UI.getCurrent().removeAll();
        Body renamed = new Body(COMMITTEE.id(), COMMITTEE.kind(), "BAC Vitaal Platteland", null);
        when(editing.content(any()))
                .thenReturn(new Content(
                        List.of(called("Wonen voor allen")), List.of(OWN), List.of(renamed), List.of(SUMMER)));

        ThemeView theme = openTheme(2);
        assertThat(name(theme).getValue()).isEqualTo("Wonen");
        assertThat(_get(theme, TwoTexts.class).getElement().getTextRecursively())
                .contains("Wonen", "Wonen voor allen");
        UI.getCurrent().removeAll();
        _click(rowButton(openReferenceData(), "Wijzig de naam van BAC Vitaal Platteland"));
        assertThat(_get(TwoTexts.class).getElement().getTextRecursively())
                .contains("BAC Platteland", "BAC Vitaal Platteland");
    }

    private static Theme called(String name) {
        return new Theme(
                HOUSING.number(),
                name,
                HOUSING.leadOrganisation(),
                HOUSING.administrativeLead(),
                HOUSING.officialLead(),
                HOUSING.discussedIn(),
                HOUSING.note(),
                HOUSING.milestones());
    }

    private static TextField name(ThemeView view) {
        return _get(view, TextField.class, spec -> spec.withLabel("Naam"));
    }

    private static void keepInMemory() {
        Map<FormPlace, MemoryPlace> kept = new HashMap<>();
        KeptPlaces places = place -> kept.computeIfAbsent(place, unknown -> new MemoryPlace());
        places.use(UI.getCurrent());
    }

    @Test
    void hasNoPageForAThemeThatIsNotThere() {
        assertThatThrownBy(() -> openTheme(7)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void addsASourceOfMoney() {
        ReferenceDataView view = openReferenceData();

        _click(_get(view, Button.class, spec -> spec.withText("Voeg bron toe")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Klimaatfonds");
        _setValue(_get(TextArea.class), "Vanaf 2027");
        _click(sendButton("Voeg bron toe"));

        verify(editing).addSource(ADMINISTRATOR, "Klimaatfonds", "Vanaf 2027", false);
        assertThat(view.getElement().getTextRecursively()).contains("Bron toegevoegd: Klimaatfonds.");
    }

    @Test
    void saysBesideTheFieldWhyANameIsRefused() {
        doThrow(Refused.because("name", "NAME_TAKEN")).when(editing).rename(any(), any(), any());
        ReferenceDataView view = openReferenceData();

        _click(rowButton(view, "Wijzig de naam van BAC VP"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "BAC RE");
        _click(sendButton("Wijzig naam"));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getErrorMessage())
                .isEqualTo("NAME_TAKEN");
    }

    @Test
    void changesRecessWeeks() {
        ReferenceDataView view = openReferenceData();

        _click(rowButton(view, "Wijzig Zomerreces 2027"));
        _setValue(_get(DateField.class, spec -> spec.withLabel("Laatste dag")), LocalDate.of(2027, 8, 29));
        _click(sendButton("Wijzig reces"));

        verify(editing)
                .changeRecess(ADMINISTRATOR, SUMMER, "Zomerreces 2027", SUMMER.from(), LocalDate.of(2027, 8, 29));
        assertThat(view.getElement().getTextRecursively()).contains("Reces gewijzigd: Zomerreces 2027.");
    }

    @Test
    void removesRecessWeeksOnlyWhenAskedTwice() {
        ReferenceDataView view = openReferenceData();

        _click(rowButton(view, "Verwijder Zomerreces 2027"));
        verify(editing, never()).removeRecess(any(), any());
        _click(sendButton("Verwijder reces"));

        verify(editing).removeRecess(ADMINISTRATOR, SUMMER);
    }

    @Test
    void listsWhoChangedWhatWithBeforeAndAfter() {
        AdministrationChange change = new AdministrationChange(
                Instant.parse("2026-05-04T12:00:00Z"),
                ADMINISTRATOR.person(),
                ChangeSubject.THEME,
                "2",
                "2. Wonen",
                List.of(
                        new ChangedPart("officialLead", Stated.proMemorie(), Stated.of("DG Wonen")),
                        new ChangedPart("note", Stated.of("Oud"), Stated.unstated())));
        AdministrationChange ofProduct = new AdministrationChange(
                Instant.parse("2026-05-03T12:00:00Z"),
                null,
                ChangeSubject.MODEL,
                "terms",
                "Termijnen",
                List.of(new ChangedPart("term:BAC:URGENT", Stated.of("8"), Stated.of("9"))));
        when(reading.latest(ADMINISTRATOR, 50)).thenReturn(new ReadingChanges.Changes(List.of(change, ofProduct), 60));

        ChangesView view = openChanges();

        assertThat(_find(view, NativeTableRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .anySatisfy(row -> assertThat(row)
                        .contains("4 mei 2026, 14:00", "Een beheerder", "2. Wonen", "Ambtelijk", "PM", "DG Wonen"))
                .anySatisfy(row -> assertThat(row).contains("Toelichting", "Oud", "niet vermeld"))
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "Nieuwe versie van het systeem",
                                "Termijnen",
                                "Bestuurlijk standpunt van een lid, met spoed, in werkdagen"));
        assertThat(_find(view, Button.class)).extracting(Button::getText).contains("Toon meer wijzigingen");
    }

    @Test
    void listsAppointmentsAndAccountsByTheNamesOfPeopleAndSeats() {
        Instant at = Instant.parse("2026-05-04T12:00:00Z");
        when(names.people(Set.of(ADMINISTRATOR.person(), new PersonId("3f1c"))))
                .thenReturn(Map.of(ADMINISTRATOR.person(), "Een beheerder", new PersonId("3f1c"), "Lid voor Zeeland"));
        when(names.seat(eq(new SeatId("aac-re-zeeland")), any())).thenReturn("Lid AAC RE voor Zeeland");
        AdministrationChange appointment = new AdministrationChange(
                at,
                ADMINISTRATOR.person(),
                ChangeSubject.APPOINTMENT,
                "aac-re-zeeland",
                "3f1c",
                List.of(new ChangedPart("from", Stated.unstated(), Stated.of("4-5-2026"))));
        AdministrationChange account = new AdministrationChange(
                at, ADMINISTRATOR.person(), ChangeSubject.ACCOUNT, "3f1c", "3f1c", ChangedParts.happened("password"));
        when(reading.latest(ADMINISTRATOR, 50))
                .thenReturn(new ReadingChanges.Changes(List.of(appointment, account), 2));

        ChangesView view = openChanges();

        assertThat(_find(view, NativeTableRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .anySatisfy(row -> assertThat(row)
                        .contains("Lid voor Zeeland, Lid AAC RE voor Zeeland", "Benoeming", "Eerste dag", "4-5-2026"))
                .anySatisfy(row ->
                        assertThat(row).contains("Lid voor Zeeland", "Account", "Wachtwoord", "opnieuw ingesteld"));
    }

    private static Button rowButton(Component view, String label) {
        return _find(view, Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    // The dialog's button says the same as the one that opened it.
    private static Button sendButton(String text) {
        List<Button> buttons = _find(Button.class, spec -> spec.withText(text));
        return buttons.get(buttons.size() - 1);
    }

    private ReferenceDataView openReferenceData() {
        ReferenceDataView view = new ReferenceDataView(new ReferenceDesk(() -> ADMINISTRATOR, editing, refusals));
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }

    private ThemeView openTheme(int number) {
        ThemeView view = new ThemeView(() -> ADMINISTRATOR, editing, refusals);
        view.setParameter(mock(BeforeEvent.class), number);
        UI.getCurrent().add(view);
        return view;
    }

    private ChangesView openChanges() {
        ChangesView view = new ChangesView(() -> ADMINISTRATOR, reading, names);
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }
}
