package nl.ibp.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody leads theme 10, and no committee discusses it: the IPO-bureau points out who advises. */
class NobodyInChargeJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void goesToTheCommitteesTheBureauAssigns() {
        Walk walk = drafted();
        walk.collegesEndorse("gelderland");
        walk.bureauFindsComplete();
        assignRoute(walk);
        walk.committeeAgrees("aac-vp", "gelderland");
        walk.committeeAgrees("bac-vp", "gelderland");
        walk.task("ipo-bestuur", "Neem bestuursbesluit")
                .choose("Voor kennisgeving aannemen")
                .send("Leg bestuursbesluit vast", "Bestuursbesluit vastgelegd");

        walk.dossierSeenBy("beleid-gelderland")
                .stands("Ter kennis genomen")
                .says("Advies", "AAC VP", "BAC VP")
                .says("Tijdlijn", "Route aangewezen: AAC VP, BAC VP");
    }

    private Walk drafted() {
        DraftPage draft = DraftPage.begunBy(people.at("beleid-gelderland"))
                .where("Achterhoek")
                .what("Krimp in de Achterhoek", "Voorzieningen dichtbij houden.", "Overkoepelende thema");
        Walk walk = Walk.of(people, draft.id());
        draft.submit();
        return walk;
    }

    private void assignRoute(Walk walk) {
        walk.task("ipo-bureau", "Wijs route aan")
                .choose("Commissies adviseren eerst")
                .press("Wijs route aan")
                .refuses("Kies ten minste één commissie")
                .tick("AAC VP")
                .tick("BAC VP")
                .send("Wijs route aan", "Route aangewezen");
    }
}
