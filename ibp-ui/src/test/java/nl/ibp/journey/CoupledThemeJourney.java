package nl.ibp.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Theme 9 does not stand alone (rule R4): coupled to climate it brings AAC FIN to the route of climate. */
class CoupledThemeJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void bringsAacFinToTheRouteOfClimate() {
        Walk walk = drafted();
        walk.collegesEndorse("fryslan");
        walk.bureauFindsComplete();
        walk.committeeAgrees("aac-energie", "fryslan");
        walk.committeeAgrees("aac-fin", "fryslan");
        walk.committeeAgrees("bac-energie", "fryslan");
        walk.task("ipo-bestuur", "Neem bestuursbesluit")
                .reads("AAC FIN", "AAC Energie", "BAC Energie")
                .choose("Instemmen onder voorwaarden")
                .fill("Voorwaarden", "De normering van het EMU-saldo is bekend")
                .send("Leg bestuursbesluit vast", "Bestuursbesluit vastgelegd");

        walk.dossierSeenBy("beleid-fryslan")
                .stands("Bij de Staten")
                .row("Advies", "Fryslân", "Positief")
                .says("Besluiten", "Ingestemd onder voorwaarden", "De normering van het EMU-saldo is bekend")
                .says("Tijdlijn", "Route bepaald: AAC Energie, AAC FIN, BAC Energie");
    }

    private Walk drafted() {
        DraftPage draft = DraftPage.begunBy(people.at("beleid-fryslan"))
                .where("Fryslân")
                .what("Klimaat en EMU-saldo", "Ruimte voor investeringen.", "Passende financiële verhoudingen")
                .refuses("Thema 9 staat niet op zichzelf")
                .step("Wat")
                .tick("Samen aan de slag voor het klimaat");
        Walk walk = Walk.of(people, draft.id());
        draft.submit();
        return walk;
    }
}
