package nl.ibp.journey;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Gelderland and Utrecht together, with money of their own: through all seats, from the first letter to the result. */
class FoodValleyJourney {

    private static final int NEXT_YEAR = Year.now().getValue() + 1;
    private static final String YEAR = String.valueOf(NEXT_YEAR);
    private static final String REQUEST = "Rijkscommitment voor een investeringsprogramma";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void comesFromADraftToCompleteWithUtrechtAmending() {
        Walk walk = drafted();
        walk.collegesEndorse("gelderland", "utrecht");
        walk.bureauFindsComplete();
        walk.committeeAgrees("aac-vp", "gelderland", "utrecht");
        walk.committeeAgrees("aac-re", "gelderland", "utrecht");
        walk.committeeAgrees("bac-vp", "gelderland", "utrecht");
        utrechtThinksOtherwiseIn("bac-re", walk);
        walk.boardAdopts();
        walk.rijkAnswers("Toegezegd", "Bij brief van de minister van LNV.");
        gelderlandProposes(walk);
        utrechtProposes(walk);
        statesCommitteesFindItRipe(walk);
        walk.twoWeeksPass();
        gelderlandAdopts(walk);
        utrechtAdoptsAmended(walk);
        collegesNotifyTheMinister(walk);
        walk.bureauConcludes("Compleet");

        tellsAllOfIt(walk.dossierSeenBy("beleid-utrecht"));
        walk.dossierSeenBy("ipo-bureau")
                .reports(REQUEST, "Nagekomen")
                .row("Besluiten", REQUEST, "Nagekomen")
                .says("Besluiten", "Van wat is toegezegd (1): 1 nagekomen, 0 niet nagekomen.")
                .says("Tijdlijn", "Stand van wat het Rijk toezegde op");
    }

    private Walk drafted() {
        DraftPage draft = DraftPage.begunBy(people.at("beleid-gelderland"))
                .where("Food Valley")
                .what("Food Valley", "Schone lucht.", "Naar een vitaal platteland", "Regionale economie als versneller")
                .with("Utrecht")
                .asks(REQUEST, "LNV")
                .money("Gelderland", "Eigen middelen", NEXT_YEAR, "1.250.000")
                .money("Gelderland", "Regio-envelop", NEXT_YEAR, "PM")
                .money("Utrecht", "Eigen middelen", NEXT_YEAR, "PM")
                .keeps("Wat", "Titel", "Food Valley");
        Walk walk = Walk.of(people, draft.id());
        draft.submit();
        return walk;
    }

    private void utrechtThinksOtherwiseIn(String committee, Walk walk) {
        walk.member(committee, "gelderland")
                .choose("Positief")
                .fill("Voorwaarden", "Elk jaar een verslag")
                .send("Verstuur standpunt", "Standpunt verstuurd");
        walk.member(committee, "utrecht")
                .choose("Negatief")
                .fill("Toelichting", "De bijdrage van Utrecht is nog onbekend.")
                .send("Verstuur standpunt", "Standpunt verstuurd");
        walk.chairAdvises(committee)
                .reads("De bijdrage van Utrecht is nog onbekend.", "Elk jaar een verslag")
                .fill("Advies", "Stem in, en maak de bijdrage van Utrecht bekend.")
                .send("Stel advies vast", "Advies vastgesteld");
    }

    private void gelderlandProposes(Walk walk) {
        walk.task("gs-gelderland", "Stel Statenvoorstel op")
                .fillLine("Dekking", 1, "Reserve landelijk gebied", YEAR, "1.250.000")
                .send("Leg voor aan de Staten", "Statenvoorstel voorgelegd");
    }

    private void utrechtProposes(Walk walk) {
        walk.task("gs-utrecht", "Stel Statenvoorstel op")
                .fillLine("Dekking", 1, "Reserve economie", YEAR, "400.000")
                .press("Leg voor aan de Staten")
                .refuses("bedrag")
                .fill("Eigen middelen " + YEAR + ", was PM: bedrag in euro", "400.000")
                .send("Leg voor aan de Staten", "Statenvoorstel voorgelegd");
    }

    private void statesCommitteesFindItRipe(Walk walk) {
        walk.task("ps-gelderland", "Behandel in Statencommissie")
                .choose("Rijp, als hamerstuk")
                .fill("Dag van de openbare kennisgeving", walk.today())
                .send("Leg behandeling vast", "Behandeling vastgelegd");
        walk.task("ps-utrecht", "Behandel in Statencommissie")
                .choose("Rijp, als bespreekstuk")
                .fill("Dag van de openbare kennisgeving", walk.today())
                .send("Leg behandeling vast", "Behandeling vastgelegd");
    }

    private void gelderlandAdopts(Walk walk) {
        walk.task("ps-gelderland", "Leg Statenbesluit vast")
                .choose("Unaniem aangenomen")
                .fill("Dag van het besluit", walk.today())
                .send("Leg Statenbesluit vast", "Statenbesluit vastgelegd");
    }

    private void utrechtAdoptsAmended(Walk walk) {
        walk.task("ps-utrecht", "Leg Statenbesluit vast")
                .choose("Geamendeerd aangenomen")
                .fill("Dag van het besluit", walk.today())
                .tick("Er is gestemd")
                .fill("Stemmen voor, van 49 leden", "30")
                .fill("Stemmen tegen, van 49 leden", "15")
                .fillLine("Aangenomen amendementen", 1, "Lagere bijdrage", "De bijdrage wordt lager.")
                .fillLine("Uitgaven", 1, "Bijdrage Food Valley", YEAR, "350.000")
                .fillLine("Dekking", 1, "Reserve economie", YEAR, "350.000")
                .send("Leg Statenbesluit vast", "Statenbesluit vastgelegd");
    }

    private void collegesNotifyTheMinister(Walk walk) {
        walk.task("gs-gelderland", "Stuur wijziging naar BZK")
                .shows("€ 1.250.000")
                .send("Leg verzending vast", "Verzending vastgelegd");
        walk.task("gs-utrecht", "Stuur wijziging naar BZK")
                .shows("€ 350.000")
                .send("Leg verzending vast", "Verzending vastgelegd");
    }

    private void tellsAllOfIt(DossierPage dossier) {
        dossier.stands("Compleet")
                .row("Geld", "Utrecht", "Eigen middelen", "PM")
                .row("Advies", "Utrecht", "Positief", "Negatief")
                .says(
                        "Advies",
                        "AAC VP",
                        "AAC RE",
                        "BAC VP",
                        "BAC RE",
                        "Elk jaar een verslag",
                        "Minderheidsstandpunten")
                .row("Besluiten", REQUEST, "LNV", "Toegezegd")
                .says("Besluiten", "Ingestemd", "Unaniem aangenomen", "Geamendeerd aangenomen")
                .says("Besluiten", "30 stemmen voor en 15 tegen", "Lagere bijdrage", "€ 350.000")
                .says("Besluiten", "Eigen middelen " + YEAR + ": nu € 400.000")
                .says("Besluiten", "Gelderland: doet mee", "Utrecht: doet mee")
                .says("Besluiten", "Eigen geld van de provincies, voor en na", "ten minste € 1.250.000", "€ 1.600.000")
                .says(
                        "Tijdlijn",
                        "Staten van Utrecht: geamendeerd aangenomen",
                        "Resultaat vastgesteld: compleet",
                        "Voorstel gestart");
    }
}
