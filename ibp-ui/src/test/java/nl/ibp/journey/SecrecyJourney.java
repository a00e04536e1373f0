package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SecretContent;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A college makes a dossier secret, its States confirm that, and it opens again; a manager looks on from outside. And
 * nothing of a dossier that says one word everywhere reaches a browser outside, or the log.
 */
class SecrecyJourney {

    private static final String DIALOG = "vaadin-dialog-overlay";
    private static final String WHY = "De onderhandelingen over de grond lopen nog.";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void isImposedConfirmedAndLifted() {
        DossierPath path = people.application().paths().foodValley().throughIntake();
        ProposalId id = path.id();
        Person college = people.at("gs-gelderland");
        Person manager = people.at("manager");

        imposes(college, id, "economische of financiële belangen van de overheid");
        DossierPage.openedBy(college, id)
                .stands("Geheim")
                .says("Geheimhouding", "Het hele dossier", WHY, "wacht op bekrachtiging door de Staten van Gelderland");
        Accessibility.check(college.page(), "secret dossier");

        seesThatItIsSecret(manager, path);

        clerkNamesTheDay(path);
        clerkRecords(path, "Geen quorum", "10");
        clerkRecords(path, "Bekrachtigd", "50");
        DossierPage.openedBy(people.holding("ps-gelderland"), id)
                .stands("Geheim")
                .says("Geheimhouding", "bekrachtigd door de Staten van Gelderland", "geen quorum", "Wie het las")
                .says("Tijdlijn", "Staten van Gelderland bekrachtigden de geheimhouding op het dossier");

        lifts(college, id);
        DossierPage.openedBy(manager, id)
                .stands("Food Valley")
                .says("Geheimhouding", "Niet meer geheim", "Opgeheven op")
                .lacks("Geheimhouding", WHY);
    }

    @Test
    void hidesOneDocumentOfADossierThatIsOpen() {
        SecretContent secret = SecretContent.withDocument(people.application().beans());
        Person chair = people.at("aac-re-voorzitter");
        Person manager = people.at("manager");

        Locator dialog = opensDialog(chair, secret.id());
        select(dialog, "Waarop?", "Document " + secret.word() + ".txt");
        select(dialog, "Op welke grond?", "bedrijfsgegevens die vertrouwelijk zijn gegeven");
        dialog.getByLabel("Waarom is dit geheim?").fill(WHY);
        confirm(dialog);

        DossierPage.openedBy(chair, secret.id()).says("Bijlagen", secret.word(), "Geheim");
        DossierPage.openedBy(manager, secret.id())
                .stands("Food Valley")
                .says("Bijlagen", "1 geheim document")
                .lacks("Bijlagen", secret.word())
                .says("Geheimhouding", "Een document", "AAC RE")
                .lacks("Geheimhouding", WHY, secret.word());
    }

    @Test
    void sendsNothingSecretToWhoIsOutsideAndLogsNothingOfIt() {
        try (ServerLog log = ServerLog.listening()) {
            SecretContent secret =
                    SecretContent.beforeBoard(people.application().beans()).keptByBoard();
            Traffic inside = Traffic.to(people.at("gs-utrecht"));
            Traffic outside = Traffic.to(people.at("beheer"));

            inside.open("voorstellen/" + secret.id()).open("bijlagen/" + secret.document());
            new SecretAddresses(people.application(), secret).all().forEach(outside::open);

            Assertions.assertThat(inside.heard()).contains(secret.title(), secret.inDocument());
            Assertions.assertThat(outside.heard())
                    .contains(secret.path().proposal().number().toString(), "Geheim dossier")
                    .doesNotContainIgnoringCase(secret.word());
            Assertions.assertThat(log.lines()).noneMatch(line -> line.contains(secret.word()));
        }
    }

    private static void imposes(Person person, ProposalId id, String ground) {
        Locator dialog = opensDialog(person, id);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg geheimhouding op"))
                .click();
        assertThat(dialog.locator(".error-summary")).containsText("Maak een keuze.");
        Accessibility.check(person.page(), "imposing secrecy, refused");
        select(dialog, "Op welke grond?", ground);
        dialog.getByLabel("Waarom is dit geheim?").fill(WHY);
        confirm(dialog);
    }

    private static Locator opensDialog(Person person, ProposalId id) {
        DossierPage.openedBy(person, id);
        person.button("Leg geheimhouding op").click();
        Locator dialog = person.page().locator(DIALOG);
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static void select(Locator dialog, String label, String item) {
        dialog.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("vaadin-select-value-button")
                .click();
        Page page = dialog.page();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    private static void confirm(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg geheimhouding op"))
                .click();
        assertThat(dialog).isHidden();
    }

    private static void seesThatItIsSecret(Person manager, DossierPath path) {
        String number = path.proposal().number().toString();
        manager.open("voorstellen?zoek=" + number);
        Locator row = manager.page().locator(".proposal-item");
        assertThat(row).containsText("Geheim dossier");
        assertThat(row).containsText(number);
        assertThat(row).not().containsText("Food Valley");
        Accessibility.check(manager.page(), "list with a secret dossier");

        manager.open("voorstellen/" + path.id());
        assertThat(manager.page().locator("h1")).hasText("Geheim dossier");
        assertThat(manager.page()).hasTitle(Pattern.compile("Geheim dossier"));
        assertThat(manager.page().locator("main")).containsText("Gedeputeerde Staten van Gelderland");
        assertThat(manager.page().locator("main")).not().containsText(WHY);
        Accessibility.checkInBothSchemes(manager.page(), "closed dossier");

        manager.open("voorstellen?zoek=valley+" + number);
        assertThat(manager.page().locator("main")).containsText("Geen voorstel gevonden");
    }

    private void clerkNamesTheDay(DossierPath path) {
        confirmation(path)
                .choose("Nog niets: zij vergaderen nog")
                .fill("Dag van de vergadering", today().plusDays(3))
                .send("Leg vergadering vast", "Dag van de vergadering vastgelegd");
    }

    private void clerkRecords(DossierPath path, String outcome, String present) {
        confirmation(path)
                .reads("De geheimhouding", WHY)
                .choose(outcome)
                .fill("Dag van de vergadering", today())
                .fill("Aanwezige leden, van 55", present)
                .send("Leg vergadering vast", "Vergadering vastgelegd");
    }

    private TaskPage confirmation(DossierPath path) {
        return people.holding("ps-gelderland")
                .work()
                .take(
                        "Leg bekrachtiging geheimhouding vast",
                        path.proposal().number().toString());
    }

    private LocalDate today() {
        return LocalDate.now(people.application().bean(Clock.class));
    }

    private static void lifts(Person person, ProposalId id) {
        DossierPage.openedBy(person, id);
        person.button("Hef geheimhouding op").click();
        Locator dialog = person.page().locator(DIALOG);
        dialog.getByLabel("Waarom kan de geheimhouding eraf?").fill("De grond is gekocht.");
        Accessibility.check(person.page(), "lifting secrecy");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hef geheimhouding op"))
                .click();
        assertThat(dialog).isHidden();
        assertThat(person.page()
                        .locator(".page-header")
                        .getByText("Geheim", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }
}
