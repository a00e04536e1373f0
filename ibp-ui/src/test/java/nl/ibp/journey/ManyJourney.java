package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody with little time does the same to several pieces of work at once. */
class ManyJourney {

    private static final String REVIEW = "Geef standpunt";
    private static final String SEAT = "aac-re-zuid-holland";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void givesTheSamePositionOnSeveralAndKeepsWhatWasRefused() {
        List<DossierPath> dossiers = Stream.generate(
                        () -> people.application().paths().underThemes(3).throughIntake())
                .limit(4)
                .toList();
        people.application().addColleague(SEAT);
        DossierPath claimed = dossiers.get(1);
        people.application()
                .bean(Claiming.class)
                .claim(SeatHolder.colleagueAt(SEAT), review(claimed).id());
        Person member = people.at(SEAT);
        Page page = member.page();
        MyWork work = member.work();
        Locator refused = work.row(REVIEW, number(claimed));
        Locator bar = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Met de gekozen taken"));
        refused.getByRole(AriaRole.CHECKBOX).check();
        assertThat(bar).containsText("1 taak gekozen");
        Layout.check(page, "rows chosen");
        Accessibility.check(page, "rows chosen");
        member.open("werk?thema=3");
        refused.getByRole(AriaRole.CHECKBOX).focus();
        page.keyboard().press("Space");
        assertThat(bar).containsText("1 taak gekozen");
        press(bar, "Kies geen");
        assertThat(refused.getByRole(AriaRole.CHECKBOX)).not().isChecked();
        assertThat(bar).isHidden();
        work.rows().first().locator(".item-title").focus();
        page.keyboard().press("x");
        assertThat(bar).containsText("1 taak gekozen");
        page.keyboard().press("End");
        page.keyboard().press("Shift+X");
        assertThat(bar).containsText(work.rows().count() + " taken gekozen");
        page.keyboard().press("m");
        assertThat(bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Geef hetzelfde standpunt")))
                .isFocused();
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Positief", new Locator.GetByLabelOptions().setExact(true))
                .check();
        press(dialog, "Geef hetzelfde standpunt");

        assertThat(bar).containsText(Pattern.compile("\\d+ gedaan, 1 niet gelukt\\."));
        assertThat(bar).containsText("1 taak gekozen");
        assertThat(refused).containsText("Collega " + SEAT + " heeft deze taak opgepakt");
        assertThat(refused.getByRole(AriaRole.CHECKBOX)).isChecked();
        assertThat(work.rows()).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("/werk\\?thema=3$"));
        Accessibility.check(page, "some of several done");
        for (DossierPath dossier : dossiers) {
            assertThat(dossier.recorded())
                    .filteredOn(RecordedEvent.MEMBER_REVIEWED::equals)
                    .hasSize(dossier == claimed ? 0 : 1);
        }

        people.application()
                .bean(Claiming.class)
                .release(SeatHolder.colleagueAt(SEAT), review(claimed).id());
        press(bar, "Pak op");
        assertThat(refused).containsText("Door u opgepakt");
        assertThat(bar).containsText("1 gedaan, 0 niet gelukt.");
    }

    private static void press(Locator where, String button) {
        where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static OpenTask review(DossierPath dossier) {
        return dossier.at("aac-re").openReviews().stream()
                .filter(task -> task.seat().value().equals(SEAT))
                .findFirst()
                .orElseThrow();
    }

    private static String number(DossierPath dossier) {
        return dossier.proposal().number().toString();
    }
}
