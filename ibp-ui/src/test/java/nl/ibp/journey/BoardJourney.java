package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board decides otherwise than in a meeting: in writing, and by the kopgroep under a mandate. */
class BoardJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void asksItsMembersInWritingUntilOneWantsToMeet() {
        DossierPath dossier = people.application().paths().underThemes(8).throughIntake();
        Walk walk = Walk.of(people, dossier.id());
        walk.task("ipo-bestuur", "Neem bestuursbesluit")
                .choose("Instemmen")
                .choose("Schriftelijk: leg dit voor aan alle leden")
                .send("Leg bestuursbesluit vast", "Voorgelegd aan de leden");
        walk.task("bestuur-drenthe", "Stem schriftelijk")
                .reads("Wat wordt voorgesteld", "Ingestemd")
                .choose("Ik stem niet in")
                .press("Verstuur stem")
                .refuses("Geef de redenen.")
                .fill("Redenen", "Eerst de cijfers.")
                .send("Verstuur stem", "Stem verstuurd");
        walk.task("bestuur-zeeland", "Stem schriftelijk")
                .choose("Ik vraag een vergadering")
                .send("Verstuur stem", "Stem verstuurd");
        walk.boardAdopts();

        walk.dossierSeenBy("manager")
                .stands("Bij de Staten")
                .says("Besluiten", "Schriftelijke procedure van IPO-bestuur", "Vergadering gevraagd")
                .says("Tijdlijn", "de schriftelijke procedure stopt");
    }

    @Test
    void callsItsMembersByName() {
        DossierPath dossier = people.application().paths().underThemes(8).throughIntake();
        Walk walk = Walk.of(people, dossier.id());
        TaskPage task = walk.task("ipo-bestuur", "Neem bestuursbesluit")
                .choose("Instemmen")
                .choose("In de vergadering, met hoofdelijke stemming");
        for (String province : new String[] {"Drenthe", "Flevoland", "Utrecht"}) {
            task.select(province, "Voor");
        }
        task.press("Leg bestuursbesluit vast").refuses("een vergadering kan openen met 7 leden");
        for (String province : new String[] {"Zeeland", "Limburg", "Overijssel", "Gelderland"}) {
            task.select(province, "Tegen");
        }
        task.press("Leg bestuursbesluit vast").refuses("meerderheid");
        task.select("Limburg", "Voor").send("Leg bestuursbesluit vast", "Bestuursbesluit vastgelegd");

        walk.dossierSeenBy("manager").says("Besluiten", "Voor (4): Drenthe, Flevoland, Utrecht, Limburg");
    }

    @Test
    void letsTheKopgroepDecideAndHearsOfItAtTheNextMeeting() {
        Person board = people.at("ipo-bestuur");
        grant(board);
        DossierPath dossier = people.application().paths().underThemes(8).throughIntake();
        Walk walk = Walk.of(people, dossier.id());
        walk.task("kopgroep", "Besluit onder mandaat")
                .shows("Onder mandaat: Zomerreces")
                .choose("Instemmen")
                .send("Leg bestuursbesluit vast", "Vastgelegd");
        walk.dossierSeenBy("manager").stands("Bij de Staten").says("Besluiten", "Onder mandaat");

        board.goTo("Vergaderingen");
        main(board).getByLabel("Dag").last().fill(day(board));
        main(board).getByLabel("Dag").last().press("Tab");
        board.button("Plan vergadering").click();
        assertThat(main(board)).containsText("Vergadering gepland");
        board.button("Sluit vergadering").click();
        assertThat(main(board)).containsText("besluitenlijst vastgelegd");
        assertThat(main(board).locator("article").first())
                .containsText(dossier.proposal().number().toString());
        assertThat(main(board).locator("article").first()).containsText("Onder mandaat");
        Accessibility.check(board.page(), "meetings");
    }

    @AfterEach
    void takeMandatesBack() {
        var mandating = people.application().bean(Mandating.class);
        mandating.all().stream()
                .filter(mandate -> mandate.end().isEmpty())
                .forEach(mandate ->
                        mandating.end(SeatHolder.of("ipo-bestuur"), mandate.id(), "Einde van de wandeling."));
    }

    private static void grant(Person board) {
        board.goTo("Vergaderingen");
        board.button("Verleen mandaat").click();
        assertThat(main(board)).containsText("Kies wie het mandaat krijgt.");
        main(board).getByLabel("Onderwerp").fill("Zomerreces");
        tick(board, "Groningen");
        tick(board, "8 Goed openbaar bestuur");
        main(board).getByLabel("Eerste dag").fill(day(board));
        main(board).getByLabel("Laatste dag").fill(day(board));
        main(board).getByLabel("Laatste dag").press("Tab");
        board.button("Verleen mandaat").click();
        assertThat(main(board)).containsText("Mandaat verleend");
    }

    private static void tick(Person board, String label) {
        main(board)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label))
                .check();
    }

    private static Locator main(Person person) {
        return person.page().getByRole(AriaRole.MAIN, new Page.GetByRoleOptions());
    }

    private static String day(Person person) {
        LocalDate today = LocalDate.now(person.application().bean(Clock.class));
        return "%d-%d-%d".formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    }
}
