package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.Votes;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without a mouse does everything that somebody with one does. */
class KeyboardJourney {

    private static final String SEAT = "aac-re-fryslan";
    private static final int NEXT_YEAR = Year.now().getValue() + 1;

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void findsAndFinishesAReviewByKeyboardAlone() {
        String proposal = number(underThemeThree().throughIntake());
        Person member = people.stranger(SEAT);
        member.open("werk");
        Keyboard keys = new Keyboard(member);
        signIn(member, keys);

        assertThat(member.page().url()).endsWith("/werk");
        keys.walkTo("Geef standpunt", proposal).press("Enter");
        member.page().waitForURL(Pattern.compile("/taak/"));
        assertThat(member.page().getByText(proposal).first()).isVisible();

        keys.walkTo("Positief").press("ArrowDown", "Space");
        keys.fill("Toelichting", "Let op de bereikbaarheid.");
        keys.walkTo("Voorwaarden").walkTo("Verstuur standpunt").press("Enter");

        assertThat(member.page().getByText("Standpunt verstuurd")).isVisible();
        keys.walkTo("Naar mijn werk").press("Enter");
        member.page().waitForURL(Pattern.compile("/werk$"));
        new MyWork(member).doesNotShow("Geef standpunt", proposal);
    }

    @Test
    void sendsFromWithinAFieldAndIsLedToWhatIsWrong() {
        String proposal = number(underThemeThree().throughIntake());
        Person member = people.at(SEAT);
        TaskPage task = member.work().take("Geef standpunt", proposal);
        Keyboard keys = new Keyboard(member).fill("Toelichting", "Nog niet rijp.");

        keys.press("Control+Enter");
        task.refuses("Kies een standpunt");
        keys.walkTo("Kies een standpunt").press("Enter");
        assertThat(member.page().locator("vaadin-radio-group:focus-within")).isVisible();
        keys.press("ArrowUp", "ArrowUp", "Control+Enter");

        assertThat(task.form().getByText("Standpunt verstuurd")).isVisible();
    }

    @Test
    void skipsTheNavigationAndPutsTheCursorInTheSearch() {
        Person member = people.at(SEAT);
        member.open("voortgang");
        Keyboard keys = new Keyboard(member);

        keys.press("Tab");
        assertThat(keys.heard()).isEqualTo("Naar de inhoud");
        keys.press("Enter");
        assertThat(member.page().locator("main:focus")).hasCount(1);

        keys.press("/").type("chemelot").press("Enter");
        member.page().waitForURL(Pattern.compile("/voorstellen\\?.*zoek=chemelot"));
    }

    @Test
    void writesADraftWithAPointOnTheMapAndMoney() {
        Person officer = people.at("beleid-zeeland");
        officer.open("voorstellen");
        Keyboard keys = new Keyboard(officer);

        keys.walkTo("Nieuw voorstel").press("Enter");
        DraftPage draft = DraftPage.of(officer);
        keys.fill("Naam van het gebied", "Zeeuwse Delta");
        keys.walkTo("Voeg punt toe").press("Enter");
        keys.fill("Lengtegraad", "3,80").fill("Breedtegraad", "51,50");
        goOn(officer, keys, "Wat");
        keys.fill("Titel", "Zeeuwse Delta").fill("Samenvatting", "Zoet water voor de landbouw.");
        keys.walkTo("3. Regionale economie").press("Space");
        goOn(officer, keys, "Met wie");
        goOn(officer, keys, "Geld");
        keys.fill("Zeeland, Eigen middelen, %d: bedrag of PM".formatted(NEXT_YEAR), "750.000");
        keys.walkTo("Leg voor aan colleges").press("Enter");

        assertThat(officer.page().getByText("Voorgelegd aan de colleges")).isVisible();
        ProposalContent content = paths(draft).proposal().currentContent();
        assertThat(content.regions().get(0).points()).hasSize(1);
        assertThat(content.moneyLines())
                .extracting(line -> line.amount())
                .containsExactly(Stated.of(Euros.of(750_000)));
    }

    @Test
    void fillsTheTableOfCover() {
        DossierPath dossier = people.application().paths().foodValley().toStates();
        Person college = people.at("gs-utrecht");
        college.work().take("Stel Statenvoorstel op", number(dossier));
        Keyboard keys = new Keyboard(college);

        keys.walkTo("Voeg uitgave toe").press("Tab").fill("Omschrijving", "Reserve economie");
        keys.fill("Jaar", "2027").fill("Bedrag in euro", "400.000");
        keys.press("Control+Enter");

        assertThat(college.page().getByText("Statenvoorstel voorgelegd")).isVisible();
        StatesFile file = dossier.states("utrecht").file();
        assertThat(file.proposal().orElseThrow().amendment().covers().get(0).description())
                .isEqualTo("Reserve economie");
    }

    @Test
    void recordsTheVotesOfTheStates() {
        DossierPath dossier = people.application().paths().foodValley().toStates();
        dossier.states("utrecht").proposes().committeeFindsUrgent();
        Person clerk = people.at("ps-utrecht");
        clerk.work().take("Leg Statenbesluit vast", number(dossier));
        Keyboard keys = new Keyboard(clerk);

        keys.walkTo("Unaniem aangenomen").press("ArrowDown", "Space");
        keys.fillDate("Dag van het besluit", today());
        keys.walkTo("Er is gestemd").press("Space");
        keys.fill("Stemmen voor", "30").fill("Stemmen tegen", "15");
        keys.walkTo("Leg Statenbesluit vast").press("Enter");

        assertThat(clerk.page().getByText("Statenbesluit vastgelegd")).isVisible();
        StatesDecision decision = dossier.states("utrecht").file().decision().orElseThrow();
        assertThat(decision.votes()).extracting(Votes::inFavour).isEqualTo(30);
    }

    @Test
    void establishesTheAdviceAsChair() {
        DossierPath dossier = underThemeThree().throughIntake();
        dossier.at("aac-re").everyMemberReviews(Position.POSITIVE);
        Person chair = people.at("aac-re-voorzitter");
        chair.work().take("Stel advies vast", number(dossier));
        Keyboard keys = new Keyboard(chair);

        keys.walkTo("Positief").press("ArrowDown");
        keys.fill("Advies", "Werk uit wie wat betaalt.");
        keys.fill("Voorwaarden", "Elk jaar een verslag");
        keys.press("Control+Enter");

        assertThat(chair.page().getByText("Advies vastgesteld")).isVisible();
        Advice advice = dossier.at("aac-re").consultation().advice().orElseThrow();
        assertThat(advice.position()).isEqualTo(Position.POSITIVE_WITH_REMARKS);
        assertThat(advice.text()).contains("Werk uit wie wat betaalt.");
        assertThat(advice.conditions()).contains("Elk jaar een verslag");
    }

    private DossierPath underThemeThree() {
        return people.application().paths().underThemes(3);
    }

    private DossierPath paths(DraftPage draft) {
        return people.application().paths().on(draft.id());
    }

    private static String number(DossierPath dossier) {
        return dossier.proposal().number().toString();
    }

    private String today() {
        LocalDate day = LocalDate.now(people.application().bean(Clock.class));
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** To the next step, by the button at the foot. */
    private static void goOn(Person officer, Keyboard keys, String step) {
        keys.walkTo("Volgende: " + step).press("Enter");
        assertThat(officer.page().locator(".draft-body h2").first()).hasText(step);
    }

    private static void signIn(Person member, Keyboard keys) {
        assertThat(member.page()).hasURL(Pattern.compile("/aanmelden"));
        keys.fill("Accountnaam", SEAT).press("Tab");
        assertThat(keys.heard()).startsWith("Wachtwoord");
        keys.type("demo").press("Enter");
        member.page().waitForURL(url -> !url.contains("/aanmelden"));
        member.page().locator("main h1").waitFor();
    }
}
