package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.ibp.journey.MailDrop.Mail;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.mail.EmptyingOutbox;
import nl.ibp.workflow.mail.FillingOutbox;
import nl.ibp.workflow.path.DossierPath;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member chooses to be mailed about new work, confirms an address, and comes to the work by the link in the mail. */
class MailJourney {

    private static final String SEAT = "aac-re-flevoland";
    private static final String ADDRESS = "lid@flevoland.example";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void comesToNewWorkByTheLinkInAMail() {
        Person member = people.at(SEAT);
        Page page = member.page();
        member.open("instellingen");
        choose(page, "Nieuw werk", "In IBP en meteen per mail");
        choose(page, "Geen mail vanaf", "00:00");
        choose(page, "Weer mail vanaf", "00:00");
        page.getByLabel("Geen mail op zaterdag en zondag").uncheck();
        member.button("Bewaar").click();
        assertThat(page.getByText("Uw keuzes zijn bewaard.")).isVisible();

        confirm(member);
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        mail();
        mail();

        String number = dossier.proposal().number().toString();
        Mail mail = MailDrop.to(ADDRESS).stream()
                .filter(one -> one.subject().contains(number))
                .reduce((one, other) -> {
                    throw new AssertionError("two mails about the same");
                })
                .orElseThrow();
        Assertions.assertThat(mail.subject()).isEqualTo("IBP: Nieuw werk: Geef standpunt, " + number);
        Assertions.assertThat(mail.body())
                .contains("Functie: Lid AAC RE voor Flevoland")
                .doesNotContain(dossier.proposal().currentContent().title());
        page.navigate(here(mail.linkTo("taak/")));
        assertThat(page.locator("main h1")).containsText("Geef standpunt");
        Assertions.assertThat(page.url())
                .endsWith(
                        dossier.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER).id().value());
    }

    private void confirm(Person member) {
        Page page = member.page();
        page.getByLabel("Nieuw mailadres").fill("lid");
        member.button("Stuur bevestigingsmail").click();
        assertThat(page.getByText("Dit is geen mailadres.")).isVisible();
        Accessibility.checkInBothSchemes(page, "settings with a wrong address");
        Layout.check(page, "settings with a wrong address");
        page.getByLabel("Nieuw mailadres").fill(ADDRESS);
        member.button("Stuur bevestigingsmail").click();
        assertThat(page.getByText("Wacht op bevestiging")).isVisible();

        mail();
        Mail asked = MailDrop.to(ADDRESS).get(0);
        Assertions.assertThat(asked.subject()).isEqualTo("IBP: bevestig uw mailadres");
        page.navigate(here(asked.linkTo("instellingen?")));

        assertThat(page.getByText("Uw mailadres is bevestigd.")).isVisible();
        assertThat(page.getByText("Wacht op bevestiging")).hasCount(0);
        assertThat(page).hasURL(people.application().address() + "instellingen");
        Accessibility.check(page, "settings with an address");
    }

    private void mail() {
        people.application().bean(FillingOutbox.class).fill();
        people.application().bean(EmptyingOutbox.class).empty();
    }

    // The browser is signed in there under another name of this machine.
    private static String here(String link) {
        return link.replace("//localhost:", "//127.0.0.1:");
    }

    private static void choose(Page page, String field, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(field))))
                .locator("vaadin-select-value-button")
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }
}
