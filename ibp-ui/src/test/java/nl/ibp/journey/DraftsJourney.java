package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ibp.launch.ChildApplication;
import nl.ibp.launch.FreePort;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** Nothing typed is lost: neither with the program, nor to another window, nor to a colleague who was first. */
class DraftsJourney {

    private static final String SEAT = "aac-re-flevoland";
    private static final String IN_TASK = "Alleen met een fietsbrug over het kanaal.";
    private static final String IN_DIALOG = "Mijn zwager bouwt die brug.";
    private static final String ELSEWHERE = "Mijn broer bouwt die brug.";
    private static final String KEPT = "Dit typte u eerder";
    private static final String INTEREST = "Welk belang heeft u?";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @TempDir
    Path home;

    @Test
    void goesOnInAnotherBrowserWhereTheProgramWasKilledWhileOneTyped() throws Exception {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        TaskId task = dossier.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER).id();
        int port = FreePort.find();
        ChildApplication doomed = startOnSameDatabase(port);
        Person before = people.stranger("before");
        try {
            doomed.awaitReady();
            String address = "http://127.0.0.1:%d/".formatted(port);
            before.open(address + "taak/" + task).signInHere(SEAT);
            before.page().getByLabel("Toelichting").fill(IN_TASK);
            saysItIsKept(before.page());
            before.open(address + "voorstellen/" + dossier.id());
            interest(before.page()).fill(IN_DIALOG);
            saysItIsKept(before.page());
        } finally {
            doomed.kill();
        }
        // It would go on looking for the program that is gone.
        before.page().close();
        before.expectErrors();

        Person after = people.at(SEAT);
        after.open("taak/" + task);
        assertThat(after.page().getByText(KEPT)).isVisible();
        assertThat(after.page().getByLabel("Toelichting")).hasValue(IN_TASK);
        after.open("voorstellen/" + dossier.id());
        Locator interest = interest(after.page());
        assertThat(interest).hasValue(IN_DIALOG);
        assertThat(after.page().getByText(KEPT)).isVisible();

        showsBothWhereAnotherWindowWrites(after, dossier);
    }

    private static void showsBothWhereAnotherWindowWrites(Person person, DossierPath dossier) {
        Page window = person.context().newPage();
        window.navigate("voorstellen/" + dossier.id());
        interest(window).fill(ELSEWHERE);
        saysItIsKept(window);
        window.close();

        Page page = person.page();
        page.getByLabel(INTEREST).fill(IN_DIALOG + " En mijn neef.");

        Locator both = page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("ander venster"));
        assertThat(both).containsText(IN_DIALOG + " En mijn neef.");
        assertThat(both).containsText(ELSEWHERE);
        Accessibility.check(page, "dialog, two windows");
        Layout.check(page, "dialog, two windows");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Neem de tekst van het andere venster"))
                .press("Enter");
        assertThat(page.getByLabel(INTEREST)).hasValue(ELSEWHERE);
        assertThat(page.getByLabel(INTEREST)).isFocused();
    }

    @Test
    void showsWhatAColleagueAnsweredBesideWhatOneTyped() {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        String number = dossier.proposal().number().toString();
        Person first = people.colleagueAt(SEAT);
        Person second = people.at(SEAT);
        second.work()
                .take("Geef standpunt", number)
                .choose("Negatief")
                .fill("Toelichting", IN_TASK)
                .keeps();

        first.work()
                .take("Geef standpunt", number)
                .choose("Positief")
                .fill("Toelichting", ELSEWHERE)
                .send("Verstuur standpunt", "Standpunt verstuurd");

        Locator beside = second.page().locator(".two-texts");
        assertThat(beside).containsText(Pattern.compile("Negatief.*Positief", Pattern.DOTALL));
        assertThat(beside).containsText(IN_TASK);
        assertThat(beside).containsText(ELSEWHERE);
        second.page().reload();
        assertThat(beside).containsText(ELSEWHERE);
        assertThat(second.page().getByLabel("Toelichting")).hasValue(IN_TASK);
        Accessibility.check(second.page(), "task answered by a colleague");
        Layout.check(second.page(), "task answered by a colleague");
    }

    private ChildApplication startOnSameDatabase(int port) throws IOException {
        return ChildApplication.start(
                home,
                port,
                Map.of(
                        "IBP_DEMO", "true",
                        "IBP_DEMO_ON_DATABASE", "true",
                        "IBP_DEMO_PORTFOLIO", "false",
                        "IBP_JOBS", "false",
                        "IBP_DATABASE_URL", database("url"),
                        "IBP_DATABASE_USER", database("username")));
    }

    private String database(String property) {
        return people.application().bean(Environment.class).getRequiredProperty("spring.datasource." + property);
    }

    /** The field of the dialog, opened. */
    private static Locator interest(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld een belang"))
                .click();
        return page.getByLabel(INTEREST);
    }

    private static void saysItIsKept(Page page) {
        assertThat(page.locator(".save-indicator:not(.is-saving)")).containsText("Concept bewaard");
    }
}
