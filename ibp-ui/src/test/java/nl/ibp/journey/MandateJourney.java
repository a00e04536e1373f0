package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board leaves decisions to the kopgroep, on some themes and for some days, and hears what became of it. */
class MandateJourney {

    private static final String DECIDE = "Besluit onder mandaat";
    private static final String SEND = "Leg bestuursbesluit vast";

    @RegisterExtension
    final People people = People.of(Application::empty);

    // Other journeys' proposals shall come to the board itself.
    @AfterEach
    void takeMandatesBack() {
        Mandating mandating = people.application().bean(Mandating.class);
        mandating.all().stream()
                .filter(mandate -> mandate.end().isEmpty())
                .map(Mandate::id)
                .forEach(id -> mandating.end(SeatHolder.of("ipo-bestuur"), id, "Het bestuur besluit weer zelf."));
    }

    @Test
    void isGrantedUsedWithinItsScopeAndPeriodAndReportedBack() {
        PathDriver paths = people.application().paths();
        LocalDate today = today();
        Person board = people.at("ipo-bestuur");
        MeetingPage.openedBy(board)
                .grants()
                .refuses(
                        "Geef het mandaat een onderwerp.",
                        "Kies wie het mandaat krijgt.",
                        "Kies ten minste één thema.",
                        "Kies een datum.")
                .aboutMandate("Voortgang in het reces")
                .ticks("Groningen")
                .ticks("Noord-Holland")
                .ticks("8 Goed openbaar bestuur")
                .from(today, today)
                .grants()
                .tells("Mandaat verleend")
                .mandate("Voortgang in het reces", "Loopt", "Groningen, Noord-Holland", "Goed openbaar bestuur");

        DossierPath within = paths.underThemes(8).throughIntake();
        DossierPath late = paths.underThemes(8).throughIntake();
        DossierPath outside = paths.underThemes(10).throughIntake().assignedToBoard();
        Person kopgroep = people.at("kopgroep");
        staysWithTheBoard(kopgroep, outside);
        decidesUnderMandate(Walk.of(people, within.id()));
        TaskPage tooLate = kopgroep.work().take(DECIDE, number(late)).choose("Instemmen");
        comesTomorrow();
        tooLate.press(SEND).refuses("Het mandaat loopt niet (meer). Het bestuur besluit.");
        people.application().time().runDueTimers(late.id());
        staysWithTheBoard(kopgroep, late);
        Walk.of(people, late.id())
                .dossierSeenBy("manager")
                .stands("Bij het IPO-bestuur")
                .says("Tijdlijn", "Het mandaat van de kopgroep is geëindigd; het bestuur besluit.");

        MeetingPage.openedBy(board)
                .mandate("Voortgang in het reces", "Voorbij")
                .plans(today.plusDays(1))
                .tells("Vergadering gepland")
                .closesTheFirst()
                .tells("besluitenlijst vastgelegd")
                .lists(number(within), "Ingestemd onder voorwaarden", "Onder mandaat")
                .listsNothingOf(number(late));
    }

    private void decidesUnderMandate(Walk walk) {
        walk.task("kopgroep", DECIDE)
                .shows("Onder mandaat: Voortgang in het reces")
                .shows("Het besluit wordt gemeld aan het bestuur.")
                .choose("Afwijzen")
                .press(SEND)
                .refuses("Geef de redenen.")
                .choose("Instemmen onder voorwaarden")
                .fill("Voorwaarden", "Elk jaar een verslag")
                .send(SEND, "Vastgelegd");
        walk.dossierSeenBy("manager")
                .stands("Bij de Staten")
                .says("Besluiten", "Ingestemd onder voorwaarden", "Onder mandaat", "Elk jaar een verslag")
                .says("Tijdlijn", "Besloten door de kopgroep, onder mandaat van het bestuur.");
    }

    /** It is not among the work of the kopgroep, and whoever knows its address finds nothing there. */
    private void staysWithTheBoard(Person kopgroep, DossierPath dossier) {
        kopgroep.work().doesNotShow(DECIDE, number(dossier));
        kopgroep.open("taak/" + dossier.work().only(TaskKind.BOARD_DECIDES).id());
        assertThat(kopgroep.page().locator(".task-form")).hasCount(0);
        people.holding("ipo-bestuur").work().shows("Neem bestuursbesluit", number(dossier));
    }

    private void comesTomorrow() {
        people.application()
                .time()
                .travelTo(today().plusDays(1)
                        .atTime(8, 0)
                        .atZone(OfficialTime.ZONE)
                        .toInstant());
    }

    private LocalDate today() {
        return LocalDate.now(people.application().bean(java.time.Clock.class));
    }

    private static String number(DossierPath dossier) {
        return dossier.proposal().number().toString();
    }
}
