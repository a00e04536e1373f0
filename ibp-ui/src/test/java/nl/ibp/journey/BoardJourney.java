package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board votes: by name at its table, over two meetings when the votes are even, or in writing. */
class BoardJourney {

    private static final String DECIDE = "Neem bestuursbesluit";
    private static final String SEND = "Leg bestuursbesluit vast";
    private static final String VOTE = "Stem schriftelijk";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void callsItsMembersByNameUntilThereIsAMajority() {
        DossierPath dossier = people.application().paths().underThemes(8).throughIntake();
        Walk walk = Walk.of(people, dossier.id());
        TaskPage first = walk.task("ipo-bestuur", DECIDE)
                .choose("Instemmen")
                .choose("In de vergadering, met hoofdelijke stemming")
                .shows("Wie er niet was");
        Keyboard keys = new Keyboard(people.holding("ipo-bestuur"));
        vote(keys, "v", "Groningen", "Fryslân", "Drenthe", "Overijssel");
        first.press(SEND).refuses("een vergadering kan openen met 7 leden");
        vote(keys, "t", "Flevoland", "Gelderland", "Utrecht", "Noord-Holland");
        first.press(SEND).refuses("De stemmen staken. Houd het voorstel aan");
        first.choose("Aanhouden").press(SEND).refuses("Geef de redenen.");
        first.fill("Redenen", "De stemmen staakten.").send(SEND, "Bestuursbesluit vastgelegd");
        walk.dossierSeenBy("manager")
                .stands("Bij het IPO-bestuur")
                .says("Besluiten", "Aangehouden", "De stemmen staakten.")
                .says(
                        "Besluiten",
                        "Voor (4): Drenthe, Fryslân, Groningen, Overijssel",
                        "Tegen (4): Flevoland, Gelderland, Noord-Holland, Utrecht");

        TaskPage second = walk.task("ipo-bestuur", DECIDE)
                .choose("Instemmen")
                .choose("In de vergadering, met hoofdelijke stemming");
        keys = new Keyboard(people.holding("ipo-bestuur"));
        vote(keys, "v", "Groningen", "Fryslân", "Drenthe");
        vote(keys, "t", "Overijssel", "Flevoland", "Gelderland");
        vote(keys, "o", "Utrecht");
        second.press(SEND).refuses("Zonder meer stemmen voor dan tegen is het voorstel niet aangenomen.");
        vote(keys, "v", "Overijssel");
        second.send(SEND, "Bestuursbesluit vastgelegd");

        walk.dossierSeenBy("manager")
                .stands("Bij de Staten")
                .says("Besluiten", "Ingestemd", "Voor (4): Drenthe, Fryslân, Groningen, Overijssel")
                .says("Besluiten", "Tegen (2): Flevoland, Gelderland", "Onthoudt zich wegens belang (1): Utrecht")
                .says("Tijdlijn", "aangehouden", "ingestemd");
    }

    /** By keyboard: to the member by its province, and the first letter of the vote. */
    private static void vote(Keyboard keys, String letter, String... members) {
        for (String member : members) {
            keys.walkTo(member).press(letter);
        }
    }

    @Test
    void asksItsMembersInWritingUntilOneWantsToMeet() {
        DossierPath dossier = people.application().paths().underThemes(8).throughIntake();
        String number = dossier.proposal().number().toString();
        Walk walk = Walk.of(people, dossier.id());
        walk.task("ipo-bestuur", DECIDE)
                .choose("Instemmen")
                .choose("Schriftelijk: leg dit voor aan alle leden")
                .send(SEND, "Voorgelegd aan de leden");
        walk.dossierSeenBy("manager")
                .says("Openstaand werk", VOTE, "IPO-bestuur, nog 12 leden")
                .says("Besluiten", "Loopt", "12 leden zonder antwoord");
        walk.task("bestuur-drenthe", VOTE)
                .reads(
                        "Wat wordt voorgesteld",
                        "Ingestemd",
                        "0 van 12 leden hebben gestemd",
                        "Wie zwijgt, stemt niet in.")
                .choose("Ik stem niet in")
                .press("Verstuur stem")
                .refuses("Geef de redenen.")
                .fill("Redenen", "Eerst de cijfers.")
                .send("Verstuur stem", "Stem verstuurd");
        walk.task("bestuur-utrecht", VOTE).choose("Ik stem in").send("Verstuur stem", "Stem verstuurd");
        TaskId silent =
                dossier.work().at("bestuur-limburg", TaskKind.VOTE_IN_WRITING).id();
        walk.task("bestuur-zeeland", VOTE)
                .reads("2 van 12 leden hebben gestemd")
                .choose("Ik vraag een vergadering")
                .send("Verstuur stem", "Stem verstuurd");

        Person late = people.at("bestuur-limburg");
        late.work().doesNotShow(VOTE, number);
        late.open("taak/" + silent);
        assertThat(late.page()
                        .getByText("een lid vroeg een vergadering", new Page.GetByTextOptions())
                        .first())
                .isVisible();
        walk.dossierSeenBy("bestuur-limburg")
                .stands("Bij het IPO-bestuur")
                .says("Besluiten", "Schriftelijke procedure van IPO-bestuur", "Vergadering gevraagd")
                .says("Besluiten", "Drenthe: Tegen", "Eerst de cijfers.", "Utrecht: Voor")
                .says("Besluiten", "Zeeland vraagt een vergadering", "9 leden zonder antwoord")
                .says("Tijdlijn", "de schriftelijke procedure stopt");

        walk.boardAdopts();
        walk.dossierSeenBy("manager")
                .stands("Bij de Staten")
                .says("Besluiten", "Ingestemd", "Vergadering gevraagd")
                .says("Tijdlijn", "ingestemd");
    }
}
