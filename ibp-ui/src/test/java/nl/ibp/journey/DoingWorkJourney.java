package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ibp.domain.fixture.ContentBuilder.content;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member between two meetings, without a mouse: what is not for now or not for them goes, the rest is done. */
class DoingWorkJourney {

    private static final String SEAT = "aac-re-limburg";
    private static final String OTHER_SEAT = "aac-re-overijssel";

    private static final int TASKS = 6;

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void takesOnNotesPutsOffHandsOverAndSendsByKeyboard() {
        for (String name : new String[] {"een", "twee", "drie", "vier"}) {
            underReview("Waterfront " + name);
        }
        Person colleague = people.colleagueAt(SEAT);
        Person member = people.at(SEAT);
        Page page = member.open("werk?zoek=waterfront").page();
        Keyboard keys = new Keyboard(member);
        Locator rows = page.locator(".item-list > li");

        keys.walkTo("Zoek op woord of nummer").press("Enter");
        standsAt(page, "een");
        keys.press("c");
        assertThat(rows.nth(0)).containsText("Door u opgepakt");

        keys.press("j", "n");
        page.locator("vaadin-dialog-overlay textarea:focus").waitFor();
        Accessibility.check(page, "noting");
        keys.type("Bel eerst met Venlo.").walkTo("Noteer").press("Enter");
        assertThat(rows.nth(1)).containsText("Notitie");
        standsAt(page, "twee");

        keys.press("s");
        page.locator("vaadin-dialog-overlay input:focus").waitFor();
        keys.fillDate("Terug op", inTwoDays());
        keys.walkTo("Herinner mij").press("Enter");
        assertThat(rows).hasCount(3);
        standsAt(page, "drie");

        keys.press("h");
        page.locator("vaadin-dialog-overlay textarea:focus").waitFor();
        keys.type("Jij was op het werkbezoek.").walkTo("Draag over").press("Enter");
        assertThat(rows.nth(1)).containsText("Opgepakt door Collega");
        standsAt(page, "drie");

        keys.press("Home", "Enter");
        page.waitForURL(Pattern.compile("/taak/.*uit="));
        sendsPosition(page, keys);
        // Not to the third, which a colleague has taken on.
        assertThat(page.locator(".task-sent a:focus")).containsText("vier");
        keys.press("Enter");
        isAtTask(page, "vier");
        keys.press("Alt+n");
        page.waitForURL(Pattern.compile("/werk\\?zoek=waterfront"));

        Page other = colleague.open("werk?zoek=waterfront").page();
        Locator handed = other.locator(".item-list > li").filter(new Locator.FilterOptions().setHasText("drie"));
        assertThat(handed).containsText("Overgedragen door");
        new Keyboard(colleague).walkTo("Geef standpunt: Waterfront drie").press("Space");
        assertThat(other.locator(".pane-detail")).containsText("Jij was op het werkbezoek.");
        NoticePage.openedBy(colleague, "Meldingen")
                .says("Waterfront drie", "droeg werk aan u over: Geef standpunt", "Jij was op het werkbezoek.");
    }

    @Test
    void listsTheKeysAndLetsLettersBe() {
        underReview("Kade oost");
        underReview("Kade west");
        Person member = people.at(OTHER_SEAT);
        Page page = member.open("werk?zoek=kade").page();
        Keyboard keys = new Keyboard(member);
        keys.walkTo("Zoek op woord of nummer").press("Enter");
        standsAt(page, "oost");

        keys.press("?");
        page.locator(".key-help").waitFor();
        keys.walkTo("Gebruik letters als sneltoets").press("Space", "Escape");
        standsAt(page, "oost");
        keys.press("j");
        standsAt(page, "oost");
        keys.press("ArrowDown");
        standsAt(page, "west");

        member.button("Sneltoetsen").click();
        page.getByLabel("Gebruik letters als sneltoets").check();
        keys.press("Escape");
        keys.walkTo("Geef standpunt: Kade oost").press("j");
        standsAt(page, "west");
        keys.press("f");
        assertThat(page.locator(".work-filters vaadin-text-field input:focus")).hasCount(1);
    }

    @Test
    void doesOneTaskAfterTheOther() {
        for (int number = 1; number <= TASKS; number++) {
            underReview("Sluis " + number);
        }
        Person member = people.at(OTHER_SEAT);
        Page page = member.open("werk?zoek=sluis").page();
        Keyboard keys = new Keyboard(member);

        keys.walkTo("Zoek op woord of nummer").press("Enter", "Enter");
        for (int done = 1; done <= TASKS; done++) {
            page.waitForURL(Pattern.compile("/taak/.*uit="));
            sendsPosition(page, keys);
            if (done < TASKS) {
                page.locator(".task-sent a.is-primary:focus").waitFor();
                keys.press("Enter");
                page.locator(".task-sent")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            }
        }

        assertThat(page.getByText("In deze lijst wacht verder niets.")).isVisible();
        assertThat(people.application()
                        .bean(FindingWork.class)
                        .count(
                                SeatHolder.of(OTHER_SEAT),
                                WorkFilter.everything().withWords("sluis"))
                        .counted())
                .isZero();
    }

    private void underReview(String title) {
        people.application()
                .paths()
                .draft(Fixtures.UTRECHT, content().titled(title).underThemes(3))
                .throughIntake();
    }

    private static void sendsPosition(Page page, Keyboard keys) {
        keys.walkTo("Positief").press("Space", "Control+Enter");
        assertThat(page.getByText("Standpunt verstuurd")).isVisible();
    }

    private static void standsAt(Page page, String title) {
        assertThat(page.locator(".item-list .item-title:focus")).containsText(title);
    }

    private static void isAtTask(Page page, String title) {
        assertThat(page.locator("main h1")).containsText(title);
    }

    private String inTwoDays() {
        LocalDate day = LocalDate.now(people.application().bean(Clock.class)).plusDays(2);
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
