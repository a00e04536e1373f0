package nl.ibp.journey;

import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A committee member gives a position. */
class ReviewJourney {

    private static final String REVIEW = "Geef standpunt";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void givesPositionAfterMendingWhatWasWrong() {
        String proposal = underReview();
        Person member = people.at("aac-re-zeeland");

        TaskPage task = member.work().take(REVIEW, proposal).press("Verstuur standpunt");
        task.refuses("standpunt");
        task.choose("Positief met opmerkingen").fill("Toelichting", "Let op de bereikbaarheid.");
        task.send("Verstuur standpunt", "Standpunt verstuurd");

        member.work().doesNotShow(REVIEW, proposal);
    }

    private String underReview() {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        return dossier.proposal().number().toString();
    }
}
