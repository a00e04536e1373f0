package nl.ibp.journey;

import java.time.LocalDate;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The States of one province change what was agreed together: the other one says whether it still takes part. */
class ReconfirmationJourney {

    private static final String CONFIRM = "Bevestig deelname";
    private static final String MONEY = "Eigen geld van de provincies, voor en na";
    private static final String AMENDMENT = "Lagere bijdrage";
    private static final String TOUCHED = "Het gezamenlijke bedrag";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void goesOnWithoutTheProvinceThatDoesNotConfirm() {
        DossierPath dossier = beforeTheStatesOfGelderland();
        Walk walk = Walk.of(people, dossier.id());
        gelderlandAmends(walk);

        people.at("gs-gelderland").work().doesNotShow(CONFIRM, number(dossier));
        walk.task("gs-utrecht", CONFIRM)
                .reads(AMENDMENT, "Raakt de gezamenlijke afspraak: " + TOUCHED, "€ 900.000")
                .press("Leg antwoord vast")
                .refuses("Maak een keuze")
                .choose("Nee, wij doen niet meer mee")
                .press("Leg antwoord vast")
                .refuses("Geef de redenen.")
                .fill("Redenen", "Met minder geld is het niet te doen.")
                .send("Leg antwoord vast", "Antwoord vastgelegd");
        walk.task("ipo-bureau", "Stel resultaat vast")
                .reads("Gaat niet mee")
                .shows("Uit de uitkomsten volgt: Deels.")
                .send("Stel resultaat vast", "Resultaat vastgesteld");

        walk.dossierSeenBy("beleid-utrecht")
                .stands("Deels")
                .says("Besluiten", AMENDMENT, "Raakt de gezamenlijke afspraak: " + TOUCHED)
                .says("Besluiten", "Met minder geld is het niet te doen.")
                .says("Besluiten", "Gelderland: doet mee", "Utrecht: doet niet mee")
                .rowOf(MONEY, "Gelderland", "€ 1.250.000", "€ 900.000")
                .rowOf(MONEY, "Utrecht", "€ 400.000", "€ 0")
                .rowOf(MONEY, "Samen", "€ 1.650.000", "€ 900.000")
                .says("Tijdlijn", "GS van Utrecht nemen de deelname terug.");
    }

    @Test
    void isCompleteWhenTheOtherProvinceConfirms() {
        DossierPath dossier = beforeTheStatesOfGelderland();
        Walk walk = Walk.of(people, dossier.id());
        gelderlandAmends(walk);

        walk.task("gs-utrecht", CONFIRM).choose("Ja, wij doen mee").send("Leg antwoord vast", "Antwoord vastgelegd");
        walk.task("ipo-bureau", "Stel resultaat vast")
                .shows("Uit de uitkomsten volgt: Compleet.")
                .send("Stel resultaat vast", "Resultaat vastgesteld");

        walk.dossierSeenBy("beleid-gelderland")
                .stands("Compleet")
                .says("Besluiten", "Deelname opnieuw bevestigd", "Gelderland: doet mee", "Utrecht: doet mee")
                .rowOf(MONEY, "Samen", "€ 1.650.000", "€ 1.300.000")
                .says("Tijdlijn", "GS van Utrecht bevestigen de deelname.");
    }

    /** The Rijk has answered and Utrecht has adopted its part. */
    private DossierPath beforeTheStatesOfGelderland() {
        DossierPath dossier =
                people.application().paths().foodValley().toStates().commitmentsRecorded();
        dossier.states("utrecht").adopts();
        dossier.states("gelderland").proposes().committeeFindsUrgent();
        return dossier;
    }

    private void gelderlandAmends(Walk walk) {
        LocalDate today = walk.today();
        String year = String.valueOf(today.getYear());
        walk.task("ps-gelderland", "Leg Statenbesluit vast")
                .choose("Geamendeerd aangenomen")
                .fill("Dag van het besluit", today)
                .fillLine("Aangenomen amendementen", 1, AMENDMENT, "De bijdrage wordt lager.", TOUCHED)
                .fillLine("Uitgaven", 1, "Bijdrage Food Valley", year, "900.000")
                .fillLine("Dekking", 1, "Reserve economie", year, "850.000")
                .press("Leg Statenbesluit vast")
                .refuses("ontbreekt € 50.000 aan dekking")
                .fillLine("Dekking", 1, "Reserve economie", year, "900.000")
                .send("Leg Statenbesluit vast", "Statenbesluit vastgelegd");
        walk.task("gs-gelderland", "Stuur wijziging naar BZK")
                .shows("€ 900.000")
                .send("Leg verzending vast", "Verzending vastgelegd");
    }

    private static String number(DossierPath dossier) {
        return dossier.proposal().number().toString();
    }
}
