package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Text is sent after a pause in typing. Whoever moves on before that pause loses nothing either. */
class LastLettersJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void areKeptWhenGoingToAnotherStep() {
        DraftPage.begunBy(people.at("beleid-zeeland"))
                .where("Zeeuwse Delta")
                .step("Wat")
                .keeps("Waar", "Naam van het gebied", "Zeeuwse Delta");
    }

    @Test
    void areKeptWhenLeavingTheWritingPage() {
        Person officer = people.at("beleid-drenthe");
        DraftPage draft = DraftPage.begunBy(officer).step("Wat").fill("Titel", "Noordelijk plateau");

        officer.goTo("Programma").open("voorstellen/" + draft.id() + "/concept");

        assertThat(draft.step("Wat").field("Titel")).hasValue("Noordelijk plateau");
    }

    @Test
    void areKeptWhenLeavingATask() {
        Person member = people.at("aac-re-fryslan");
        String proposal = people.application()
                .paths()
                .underThemes(3)
                .throughIntake()
                .proposal()
                .number()
                .toString();
        member.work().take("Geef standpunt", proposal).fill("Toelichting", "Let op het water.");

        TaskPage again = member.goTo("Programma").work().take("Geef standpunt", proposal);

        assertThat(again.field("Toelichting")).hasValue("Let op het water.");
    }
}
