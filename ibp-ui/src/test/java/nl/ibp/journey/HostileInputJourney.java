package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.Region;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is typed, or stands in an address, is text: shown as such, never run, and it breaks nothing. */
class HostileInputJourney {

    /** How a failure of ours is told. */
    private static final String FAILED = "Er ging iets mis";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void isShownAsTextAndNeverRun() {
        DossierPath dossier = hostileDossier();
        String number = dossier.proposal().number().toString();
        Person bureau = people.at("ipo-bureau");
        Page page = bureau.page();
        bureau.open("werk");
        assertThat(page.locator(".item-list > li").filter(new Locator.FilterOptions().setHasText(number)))
                .containsText("<script>");

        for (String address : List.of(
                "werk?taak=" + dossier.work().only(TaskKind.RECORD_COMMITMENTS).id(),
                "taak/" + dossier.work().only(TaskKind.RECORD_COMMITMENTS).id(),
                "voorstellen?zoek=" + number,
                "voorstellen/" + dossier.id())) {
            bureau.open(address);
            assertThat(page.locator("main")).containsText("<script>window.hacked=1</script><img src=x");
            assertNothingRan(page);
        }
        assertThat(page.locator("main")).containsText("\ud83d\udc69\u200d\ud83d\udcbb");
        Sights.openProcess(page);
        assertNothingRan(page);
    }

    private DossierPath hostileDossier() {
        ContentBuilder content = ContentBuilder.content()
                .titled(Nasty.MARKUP)
                .summarised(Nasty.MARKUP + Nasty.UNUSUAL)
                .inRegions(new Region(Nasty.MARKUP, List.of()))
                .underThemes(3)
                .withOtherPartners(Nasty.MARKUP)
                .asking(new CentralGovernmentRequest(Nasty.MARKUP, Nasty.UNUSUAL))
                .ownMoney(Fixtures.UTRECHT, 2027, 1);
        return people.application()
                .paths()
                .draft(Fixtures.UTRECHT, content)
                .toBoard()
                .boardDecides(BoardOutcome.ADOPT, Nasty.MARKUP);
    }

    @TestFactory
    Stream<DynamicTest> isNoDangerInAnAddress() {
        Person administrator = people.at("beheer");
        return Stream.of(
                        "voorstellen?zoek=%s",
                        "voorstellen?status=%s",
                        "voorstellen?thema=%s&provincie=%s&toon=%s",
                        "voorstellen/%s",
                        "voorstellen/%s/concept?stap=%s",
                        "werk?taak=%s",
                        "taak/%s",
                        "consultaties/%s",
                        "beheer?functie=%s",
                        "programma?x=%s",
                        "bijlagen/%s",
                        "%s")
                .map(address -> DynamicTest.dynamicTest(address, () -> Stream.of(
                                Nasty.MARKUP, Nasty.UNUSUAL, Nasty.CONTROL, "lang".repeat(1500), "../../etc")
                        .forEach(text -> opens(administrator.page(), address, text))));
    }

    private static void opens(Page page, String address, String text) {
        String hostile = address.replace("%s", URLEncoder.encode(text, StandardCharsets.UTF_8));
        APIResponse answer = page.context().request().get(hostile);

        assertThat(answer.status()).as(hostile).isLessThan(500);
        if (answer.ok() && answer.headers().getOrDefault("content-type", "").contains("html")) {
            page.navigate(hostile);
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("body")).not().containsText(FAILED);
            assertNothingRan(page);
        }
    }

    @Test
    void isFoundWhenSearchedFor() {
        hostileDossier();
        Person manager = people.at("manager");
        Page page = manager.open("voorstellen").page();

        page.locator(".proposal-filters input").first().fill("<script>window.hacked=1</script>");

        assertThat(page.locator(".proposal-item").first()).containsText("<script>");
        assertNothingRan(page);
    }

    private static void assertNothingRan(Page page) {
        assertThat(page.evaluate("window.hacked === undefined"))
                .as("no script ran")
                .isEqualTo(true);
    }
}
