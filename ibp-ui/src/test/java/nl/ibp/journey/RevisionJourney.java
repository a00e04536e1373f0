package nl.ibp.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A committee of deputies gives a proposal back; its advice stays with the version it was given on. */
class RevisionJourney {

    private static final String FIRST = "Een sterke economie rond Zwolle.";
    private static final String SECOND = "Een sterke economie, samen met de gemeenten rond Zwolle.";
    private static final String ADDED = "samen met de gemeenten";
    private static final String UPHELD = "Dat de gemeenten meedoen, raakt ons advies niet.";
    private static final String WHY = "De rol van de gemeenten is onduidelijk.";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void isRevisedAndAdoptedWithTheOldAdviceOnTheFirstVersion() {
        Walk walk = drafted();
        comesToTheAac(walk);
        walk.committeeAgrees("aac-re", "overijssel");
        walk.chairAdvises("bac-re")
                .choose("Terug voor herziening")
                .fill("Advies", WHY)
                .send("Stel advies vast", "Advies vastgesteld");
        walk.revisedBy("beleid-overijssel")
                .tells(WHY)
                .step("Wat")
                .fill("Samenvatting", SECOND)
                .submit();
        comesToTheAac(walk);
        walk.task("aac-re-voorzitter", "Weeg eerder advies")
                .reads("Eerder advies van de commissie", "Op versie 1", "Gewijzigd sinds versie 1", ADDED)
                .choose("Handhaaf het advies")
                .press("Leg keuze vast")
                .refuses("Geef")
                .fill("Waarom?", UPHELD)
                .send("Leg keuze vast", "Advies gehandhaafd");
        walk.member("bac-re", "overijssel").reads("Gewijzigd sinds versie 1", ADDED);
        walk.committeeAgrees("bac-re", "overijssel");
        walk.boardAdopts();

        walk.dossierSeenBy("beleid-overijssel")
                .stands("Bij de Staten")
                .says("Samenvatting", SECOND)
                .says("Advies", "Advies op versie 2", "Gegeven op versie 1, nu versie 2", "Terug naar de trekker", WHY)
                .says("Advies", "Gehandhaafd van versie 1 door de voorzitter", UPHELD)
                .says("Tijdlijn", "van versie 1 gehandhaafd voor versie 2")
                .says("Besluiten", "Ingestemd", "op versie 2")
                .version(1)
                .says("Samenvatting", FIRST)
                .compares(1, 2)
                .says("Verschil", "Wat veranderde tussen versie 1 en versie 2", ADDED);
    }

    private Walk drafted() {
        DraftPage draft = DraftPage.begunBy(people.at("beleid-overijssel"))
                .where("Regio Zwolle")
                .what("Regio Zwolle", FIRST, "Regionale economie als versneller");
        Walk walk = Walk.of(people, draft.id());
        draft.submit();
        return walk;
    }

    private static void comesToTheAac(Walk walk) {
        walk.collegesEndorse("overijssel");
        walk.bureauFindsComplete();
    }
}
