package nl.ibp.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.CooperationRules;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.BrokenLink;
import nl.ibp.domain.record.BrokenLink.Damage;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.mail.TroubledMails;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Administering;
import nl.ibp.workflow.monitoring.Administering.Installation;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.DatabaseInUse;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.AtStep;
import nl.ibp.workflow.monitoring.Disagreement.DeadTimer;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import nl.ibp.workflow.monitoring.Disagreement.Timer;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.TermOfStep;
import nl.ibp.workflow.monitoring.TimerKind;
import nl.ibp.workflow.monitoring.UncoveredWork.SoonVacant;
import nl.ibp.workflow.monitoring.UncoveredWork.Uncovered;
import nl.ibp.workflow.monitoring.WatchingSeats;
import nl.ibp.workflow.monitoring.WatchingSeats.Watch;
import nl.ibp.workflow.record.CheckingRecord;
import nl.ibp.workflow.record.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Instant TWO_O_CLOCK = Instant.parse("2026-05-04T12:00:00Z");
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));

    private final Administering administering = mock(Administering.class);
    private final ConsistencyCheck check = mock(ConsistencyCheck.class);
    private final CheckingRecord record = mock(CheckingRecord.class);
    private final Dossiers dossiers = mock(Dossiers.class);
    private final NameBook names = mock(NameBook.class);
    private final WatchingSeats watching = mock(WatchingSeats.class);
    private final TermBadge terms = mock(TermBadge.class);
    private final TroubledMails mails = mock(TroubledMails.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
    }

    @BeforeEach
    void coverAllWork() {
        when(mails.section(any())).thenReturn(new Section());
        when(watching.watch(any())).thenReturn(new Watch(List.of(), List.of(), List.of()));
        when(terms.of(any(LocalDate.class), eq(false), any()))
                .thenAnswer(call -> new Span("termijn " + call.getArgument(0)));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(administering.installation(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(this::open).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysThatAllDossiersAreSound() {
        when(check.by(ADMINISTRATOR)).thenReturn(new ConsistencyReport(12, TWO_O_CLOCK, List.of()));
        AdministrationView view = open();

        checkDossiers();

        assertThat(view.getElement().getTextRecursively())
                .contains("Alle 12 dossiers kloppen; gecontroleerd op ma 4 mei 2026 om 14:00.");
    }

    @Test
    void saysWhatEachSideSaysOfADossierThatIsNotSound() {
        Disagreement step = new Disagreement(
                ProposalId.of("7d793037-a076-4d6c-9f5c-6a4e5b4f8c11"),
                "IBP-2026-007",
                Subject.STEP,
                List.of(new AtStep(ProposalStatus.BOARD)),
                List.of(new AtStep(ProposalStatus.INTAKE)));
        Disagreement work = new Disagreement(
                ProposalId.of("b3b9b3fa-5a3c-4b59-8a55-6ad63c1b7d22"),
                "IBP-2026-008",
                Subject.OPEN_WORK,
                List.of(),
                List.of(new Work(TaskKind.COLLEGE_DECIDES, new SeatId("gs-utrecht"))));
        Disagreement timer = new Disagreement(
                ProposalId.of("f0a5d6b2-6f0e-4b0e-9f06-3f6a1f7b9c33"),
                "IBP-2026-009",
                Subject.TIMER,
                List.of(new Timer(TimerKind.REVIEWS, new SeatId("aac-vp-voorzitter"))),
                List.of(new DeadTimer(TimerKind.REVIEWS, new SeatId("aac-vp-voorzitter"))));
        Disagreement counted = new Disagreement(
                ProposalId.of("0f3c1a52-9d0e-4e0c-8a55-2f6a1f7b9c44"),
                "IBP-2026-010",
                Subject.STEP_RECORD,
                List.of(new AtStep(ProposalStatus.INTAKE)),
                List.of());
        when(check.by(ADMINISTRATOR))
                .thenReturn(new ConsistencyReport(12, TWO_O_CLOCK, List.of(step, work, timer, counted)));
        when(dossiers.shows(ADMINISTRATOR, step.proposal())).thenReturn(true);
        AdministrationView view = open();

        checkDossiers();

        assertThat(view.getElement().getTextRecursively())
                .contains("4 dossiers kloppen niet, van de 12")
                .contains("Bij het IPO-bestuur")
                .contains("Besluit over indienen: functie gs-utrecht")
                .contains("Termijn voor standpunten, daarna: functie aac-vp-voorzitter")
                .contains("Termijn voor standpunten, daarna: functie aac-vp-voorzitter (loopt niet meer)")
                .contains("Wat in de cijfers meetelt")
                .contains("ontbreekt hier");
        assertThat(_find(view, Anchor.class))
                .filteredOn(link -> link.getHref().startsWith("voorstellen/"))
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(tuple("IBP-2026-007", "voorstellen/" + step.proposal()));
    }

    @Test
    void saysThatTheRecordIsSound() {
        when(record.by(ADMINISTRATOR)).thenReturn(new Verification(12, 1, TWO_O_CLOCK, null));
        AdministrationView view = open();

        checkRecord();

        assertThat(view.getElement().getTextRecursively())
                .contains("De vastlegging van alle 12 dossiers klopt, met één zegel;"
                        + " gecontroleerd op ma 4 mei 2026 om 14:00.");
    }

    @Test
    void leadsToTheFirstPlaceOfTheRecordThatIsBroken() {
        ProposalId proposal = ProposalId.of("7d793037-a076-4d6c-9f5c-6a4e5b4f8c11");
        when(record.by(ADMINISTRATOR))
                .thenReturn(new Verification(
                        12,
                        3,
                        TWO_O_CLOCK,
                        new BrokenLink(Damage.NOT_AS_SEALED, proposal, 4, LocalDate.of(2026, 5, 1))));
        AdministrationView view = open();

        checkRecord();

        assertThat(view.getElement().getTextRecursively())
                .contains("Regel 4 van dit dossier is na de verzegeling van 1 mei 2026 veranderd of verdwenen.");
        assertThat(_get(view, Anchor.class, spec -> spec.withText("Naar dit dossier"))
                        .getHref())
                .isEqualTo("voorstellen/" + proposal);
    }

    @Test
    void namesTheVersionAndTheDatabase() {
        AdministrationView view = open();

        assertThat(view.getElement().getTextRecursively())
                .contains("1.2.3")
                .contains("PostgreSQL 17.11, database ibp op 127.0.0.1, poort 5432")
                .contains("15 werkdagen");
    }

    @Test
    void leadsToThePageOfSeatsAndAccounts() {
        AdministrationView view = open();

        assertThat(_find(view, Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .contains(tuple("Functies en accounts", "beheer/functies"));
    }

    @Test
    void saysThatAllWorkHasSomebody() {
        assertThat(open().getElement().getTextRecursively())
                .contains("Al het open werk heeft vandaag iemand die het kan doen.")
                .doesNotContain("dagen onbezet");
    }

    @Test
    void showsWorkThatNobodyHasAndSeatsThatFallVacantEachWithItsPage() {
        Uncovered review = new Uncovered(
                new TaskId("review"),
                TaskKind.REVIEW_BY_MEMBER,
                new SeatId("aac-vp-drenthe"),
                ProposalId.create(),
                new ProposalNumber(2026, 7),
                TWO_O_CLOCK,
                LocalDate.of(2026, 5, 1),
                false);
        when(watching.watch(any()))
                .thenReturn(new Watch(
                        List.of(review),
                        List.of(new SoonVacant(new SeatId("gs-utrecht"), LocalDate.of(2026, 5, 9), 3)),
                        List.of()));

        AdministrationView view = open();

        assertThat(view.getElement().getTextRecursively())
                .contains(
                        "functie aac-vp-drenthe", "Geef standpunt", "IBP-2026-007", "4 mei 2026", "termijn 2026-05-01")
                .contains("Binnen 14 dagen onbezet, met open werk", "functie gs-utrecht", "9 mei 2026", "3 taken");
        assertThat(_find(view, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("beheer/functies/aac-vp-drenthe", "beheer/functies/gs-utrecht");
    }

    @Test
    void remindsOfCollegesThatWereNotRecordedSinceTheElections() {
        when(names.provinces(any())).thenReturn("Drenthe, Utrecht");
        when(watching.watch(any()))
                .thenReturn(new Watch(List.of(), List.of(), List.of(Fixtures.DRENTHE, Fixtures.UTRECHT)));

        AdministrationView view = open();

        assertThat(view.getElement().getTextRecursively())
                .contains("Na de verkiezingen zijn 2 colleges nog niet vastgelegd", "Drenthe, Utrecht");
    }

    private static void checkDossiers() {
        _click(_get(Button.class, spec -> spec.withText("Controleer dossiers")));
    }

    private static void checkRecord() {
        _click(_get(Button.class, spec -> spec.withText("Controleer vastlegging")));
    }

    private AdministrationView open() {
        if (mockingDetails(administering).getStubbings().isEmpty()) {
            when(administering.installation(ADMINISTRATOR)).thenReturn(installation());
        }
        AdministrationView view = new AdministrationView(
                () -> ADMINISTRATOR,
                administering,
                check,
                record,
                dossiers,
                new ReferenceData(mock(Themes.class), mock(FundingSources.class), mock(CooperationRules.class), names),
                new ProductVersion("1.2.3"),
                names,
                watching,
                new WatchSection(names, terms),
                mails);
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }

    private static Installation installation() {
        return new Installation(
                List.of(new TermOfStep("BAC", 15, 8)),
                List.of(),
                new DatabaseInUse("17.11", "ibp", "127.0.0.1", 5432, "4", 31_000_000),
                false);
    }
}
