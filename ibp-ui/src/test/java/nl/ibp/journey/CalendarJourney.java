package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member makes the address of their calendar without a mouse, a program reads it, and the member takes it back. */
class CalendarJourney {

    private static final String SEAT = "aac-re-drenthe";
    private static final String MEMBER = "Lid AAC RE voor Drenthe";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void readsOnesTermsElsewhereUntilTheAddressIsTakenBack() throws Exception {
        try (ServerLog log = ServerLog.listening()) {
            DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
            Person member = people.at(SEAT);
            toSettings(member);

            String address = make(member);
            HttpResponse<String> read = get(address);

            Assertions.assertThat(read.statusCode()).isEqualTo(200);
            Assertions.assertThat(read.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
            Assertions.assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
            Assertions.assertThat(read.body().replace("\r\n ", ""))
                    .contains("SUMMARY:Geef standpunt: " + dossier.proposal().number() + " (" + MEMBER + ")")
                    .contains("URL:" + people.application().address() + "taak/"
                            + dossier.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER).id())
                    .doesNotContain(dossier.proposal().currentContent().title());

            revoke(member);
            Assertions.assertThat(get(address).statusCode()).isEqualTo(404);
            Assertions.assertThat(
                            get(people.application().address() + "agenda/iets").statusCode())
                    .isEqualTo(404);
            String key = address.replaceAll(".*/|\\.ics", "");
            Assertions.assertThat(log.lines())
                    .anyMatch(line -> line.contains("action=KeepingCalendarFeed.revoke"))
                    .noneMatch(line -> line.contains(key));
        }
    }

    private static void toSettings(Person member) {
        member.button("Mijn account: " + MEMBER).click();
        member.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mijn instellingen"))
                .click();
        assertThat(member.page().locator("main h1")).hasText("Mijn instellingen");
        Accessibility.check(member.page(), "my settings");
    }

    /** @return what is on the clipboard then */
    private static String make(Person member) {
        Page page = member.page();
        member.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Keyboard keys = new Keyboard(member);
        keys.walkTo("Maak agenda-adres").press("Enter");
        Locator address = page.getByLabel("Agenda-adres");
        assertThat(address).isFocused();
        keys.walkTo("Kopieer adres").press("Enter");
        assertThat(page.getByText("Adres gekopieerd")).isVisible();
        Accessibility.checkInBothSchemes(page, "new calendar address");
        Layout.check(page, "new calendar address");

        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(address).hasValue(copied);
        member.context().clearPermissions();
        page.reload();
        assertThat(page.getByText("Voor het laatst opgehaald")).isVisible();
        assertThat(address).hasCount(0);
        return copied;
    }

    private static void revoke(Person member) {
        Page page = member.page();
        new Keyboard(member).walkTo("Trek adres in").press("Enter");
        Locator question = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).isVisible();
        Accessibility.check(page, "question before revoking a calendar address");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek adres in"))
                .press("Enter");
        assertThat(page.getByText("Het agenda-adres is ingetrokken.")).isVisible();
        assertThat(member.button("Maak agenda-adres")).isFocused();
    }

    /** As a program that keeps calendars does, which is signed in nowhere. */
    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
