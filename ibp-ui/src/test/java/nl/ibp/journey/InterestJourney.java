package nl.ibp.journey;

import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Members with an interest in a proposal take no part in the advice on it. */
class InterestJourney {

    private static final String REVIEW = "Geef standpunt";
    private static final String LAND = "Mijn grond ligt in het gebied.";
    private static final String COMPANY = "Mijn broer heeft er een bedrijf.";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void leavesMembersOutOfTheRoundThatRunsAndOfLaterOnes() {
        DossierPath path = people.application().paths().underThemes(3).throughIntake();
        Walk walk = Walk.of(people, path.id());
        String proposal = path.proposal().number().toString();

        walk.member("aac-re", "utrecht")
                .choose("Ik heb een belang en doe niet mee")
                .press("Verstuur standpunt")
                .refuses("redenen")
                .fill("Toelichting", LAND)
                .send("Verstuur standpunt", "Belang gemeld");
        walk.dossierSeenBy("bac-re-zeeland").declaresInterest(COMPANY);
        path.at("aac-re").agrees();

        people.holding("aac-re-utrecht").work().doesNotShow(REVIEW, proposal);
        people.holding("bac-re-zeeland").work().doesNotShow(REVIEW, proposal);
        walk.dossierSeenBy("bac-re-zeeland")
                .row("Advies", "Utrecht", "Belang, doet niet mee")
                .row("Advies", "Zeeland", "Belang, doet niet mee")
                .says("Advies", LAND, COMPANY)
                .says("Tijdlijn", "meldt een belang", "Niet gevraagd wegens een belang: Zeeland.")
                .withdrawsInterest();
        people.holding("bac-re-zeeland").work().shows(REVIEW, proposal);
    }
}
