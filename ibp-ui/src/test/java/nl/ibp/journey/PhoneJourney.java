package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Review;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deputy gives a position in the BAC between two meetings, on a telephone. */
class PhoneJourney {

    private static final SeatId SEAT = new SeatId("bac-re-zeeland");

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void comesFromSignInToASentPositionByTouch() {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        dossier.at("aac-re").agrees();
        Page page = people.strangerByPhone("deputy").open("aanmelden").page();

        tap(page, AriaRole.TAB, "BAC");
        tap(page, AriaRole.TAB, "BAC RE");
        page.locator(".seat-button")
                .filter(new Locator.FilterOptions().setHasText("Zeeland"))
                .tap();
        assertThat(page.locator("main h1")).hasText("Mijn werk");
        fits(page);
        page.locator(".item-list > li")
                .filter(new Locator.FilterOptions()
                        .setHasText(dossier.proposal().number().toString()))
                .locator(".item-title")
                .tap();
        assertThat(page.locator("h1")).containsText("Geef standpunt");
        fits(page);
        page.getByText("Naar het formulier").tap();
        page.getByText("Positief met opmerkingen").last().tap();
        page.getByLabel("Toelichting").tap();
        page.keyboard().type("Vergeet de veerdienst niet.");
        tap(page, AriaRole.BUTTON, "Verstuur standpunt");

        assertThat(page.getByText("Standpunt verstuurd")).isInViewport();
        fits(page);
        Review review = dossier.at("bac-re").consultation().reviewOf(SEAT).orElseThrow();
        assertThat(review.position()).isEqualTo(Position.POSITIVE_WITH_REMARKS);
        assertThat(review.remarks()).isEqualTo("Vergeet de veerdienst niet.");
    }

    private static void tap(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .tap();
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out at %s", page.url())
                .isEqualTo(true);
    }
}
