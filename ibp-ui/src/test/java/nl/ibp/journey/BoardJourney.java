package nl.ibp.journey;

import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board decides otherwise than in a meeting. */
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
}
