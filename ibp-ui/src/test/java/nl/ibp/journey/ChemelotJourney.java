package nl.ibp.journey;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Limburg puts in no money of its own, so a letter to its States is enough. */
class ChemelotJourney {

    private static final int NEXT_YEAR = Year.now().getValue() + 1;

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void informsTheStatesByLetterAndIsComplete() {
        Walk walk = drafted();
        walk.collegesEndorse("limburg");
        walk.bureauFindsComplete();
        walk.committeeAgrees("aac-energie", "limburg");
        walk.committeeAgrees("bac-energie", "limburg");
        walk.boardAdopts();
        walk.rijkAnswers("Deels toegezegd", "Voor de energietransitie, nog niet voor het sitebeheer.");
        walk.task("gs-limburg", "Stuur Statenbrief")
                .fill("Tekst van de brief", "Het IPO-bestuur stemde in. De provincie legt zelf geen geld in.")
                .send("Stuur Statenbrief", "Statenbrief verstuurd");
        walk.bureauConcludes("Compleet");

        walk.dossierSeenBy("ps-limburg")
                .stands("Compleet")
                .says("Besluiten", "Statenbrief verstuurd", "Deels toegezegd", "Limburg: doet mee")
                .says("Tijdlijn", "Statenbrief in Limburg verstuurd", "Resultaat vastgesteld: compleet");
    }

    private Walk drafted() {
        DraftPage draft = DraftPage.begunBy(people.at("beleid-limburg"))
                .where("Chemelot")
                .what("Chemelot", "Energietransitie en beheer van de site.", "Samen aan de slag voor het klimaat")
                .asks("Rijkscommitment voor energietransitie en sitebeheer", "EZK")
                .money("Limburg", "Regio-envelop", NEXT_YEAR, "PM");
        Walk walk = Walk.of(people, draft.id());
        draft.submit();
        return walk;
    }
}
