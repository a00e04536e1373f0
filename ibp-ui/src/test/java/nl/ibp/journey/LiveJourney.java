package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An inbox that stands open follows what others do. */
class LiveJourney {

    private static final String REVIEW = "Geef standpunt";
    private static final String SEAT = "aac-re-groningen";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void showsNewWorkWithoutReload() {
        String proposal = number(paths().submit().allCollegesEndorse());
        int before = waiting();
        Person member = people.at(SEAT);
        MyWork work = member.work().doesNotShow(REVIEW, proposal).waiting(before);
        staysOpen(member);

        people.at("ipo-bureau")
                .work()
                .take("Toets volledigheid", proposal)
                .choose("Volledig")
                .send("Leg toets vast", "Toets vastgelegd");

        work.shows(REVIEW, proposal).waiting(before + 1);
        assertStayedOpen(member);
    }

    @Test
    void takesAwayWhatAColleagueFinished() {
        String proposal = number(paths().throughIntake());
        int before = waiting();
        Person member = people.at(SEAT);
        MyWork work = member.work().shows(REVIEW, proposal).waiting(before);
        staysOpen(member);

        finish(people.colleagueAt(SEAT), proposal);

        work.doesNotShow(REVIEW, proposal).waiting(before - 1);
        assertStayedOpen(member);
    }

    @Test
    void takesAwayWhatLapsed() {
        DossierPath dossier = paths().throughIntake();
        String proposal = number(dossier);
        Person member = people.at(SEAT);
        MyWork work = member.work().shows(REVIEW, proposal);
        staysOpen(member);

        people.application()
                .time()
                .travelTo(people.application()
                        .time()
                        .nextTimer(dossier.id())
                        .orElseThrow()
                        .plus(Duration.ofHours(1)));
        people.application().time().runDueTimers();

        work.doesNotShow(REVIEW, proposal);
        assertStayedOpen(member);
    }

    @Test
    void showsWhoTookWorkOnAndThatItIsGivenBack() {
        String proposal = number(paths().throughIntake());
        Person member = people.at(SEAT);
        Person colleague = people.colleagueAt(SEAT);
        Locator row = member.work().row(REVIEW, proposal);
        Locator theirs = colleague.work().row(REVIEW, proposal);

        press(theirs, "Pak op");

        assertThat(theirs).containsText("Door u opgepakt");
        assertThat(row).containsText("Opgepakt door Collega " + SEAT);
        TaskPage task = member.work().take(REVIEW, proposal).choose("Negatief").fill("Toelichting", "Te duur.");
        task.press("Verstuur standpunt").refuses("Collega " + SEAT + " heeft deze taak opgepakt");
        assertThat(task.field("Toelichting")).hasValue("Te duur.");

        press(theirs, "Geef terug");
        assertThat(theirs).containsText("Pak op");
        task.send("Verstuur standpunt", "Standpunt verstuurd");
        assertThat(theirs).hasCount(0);
    }

    @Test
    void leavesTheKeyboardWhereItIsWhenAColleagueChangesTheList() {
        String ending = number(paths().throughIntake());
        String staying = number(paths().throughIntake());
        Person member = people.at(SEAT);
        MyWork work = member.work();
        Locator title = title(work.row(REVIEW, staying));
        title.focus();

        finish(people.colleagueAt(SEAT), ending);

        work.doesNotShow(REVIEW, ending);
        assertThat(title).isFocused();
    }

    @Test
    void goesOnFromTheNextRowWhenTheRowOneIsAtEnds() {
        String ending = number(paths().throughIntake());
        String next = number(paths().throughIntake());
        Person member = people.at(SEAT);
        MyWork work = member.work();
        work.row(REVIEW, next).waitFor();
        Locator neighbour = title(work.neighbour(work.row(REVIEW, ending)));
        title(work.row(REVIEW, ending)).focus();

        finish(people.colleagueAt(SEAT), ending);

        work.doesNotShow(REVIEW, ending);
        assertThat(neighbour).isFocused();
    }

    @Test
    void leavesTheKeyboardInTheRowOneLooksAtWhenAColleagueFinishesIt() {
        String ending = number(paths().throughIntake());
        Person member = people.at(SEAT);
        Locator row = member.work().row(REVIEW, ending);
        row.locator(".item-look").click();
        assertThat(row).hasAttribute("aria-current", "true");
        title(row).focus();

        finish(people.colleagueAt(SEAT), ending);

        assertThat(row).hasClass(Pattern.compile("is-over"));
        assertThat(title(row)).isFocused();
    }

    @Test
    void goesOnFromTheNextRowAlsoOverAHeading() {
        String ending = number(paths().throughIntake());
        String next = number(paths().throughIntake());
        Person member = people.at(SEAT);
        Page page = member.open("werk?sorteer=proposal&groepeer=ja").page();
        Locator rows = page.locator(".item-list > li.item");
        title(rows.filter(new Locator.FilterOptions().setHasText(next))).waitFor();
        title(rows.filter(new Locator.FilterOptions().setHasText(ending))).focus();

        finish(people.colleagueAt(SEAT), ending);

        assertThat(rows.filter(new Locator.FilterOptions().setHasText(ending))).hasCount(0);
        assertThat(page.locator(".item-list .item-title:focus")).hasCount(1);
    }

    @Test
    void leavesTheKeyboardAtWhatTookThePlaceOfThePressedButton() {
        String proposal = number(paths().throughIntake());
        Person member = people.at(SEAT);
        people.application().addColleague(SEAT);
        Locator row = member.work().row(REVIEW, proposal);
        Locator claim = row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Pak op"));
        claim.focus();

        claim.press("Enter");

        assertThat(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Geef terug")))
                .isFocused();
    }

    private static void finish(Person person, String proposal) {
        person.work().take(REVIEW, proposal).choose("Positief").send("Verstuur standpunt", "Standpunt verstuurd");
    }

    private static Locator title(Locator row) {
        return row.locator(".item-title");
    }

    private static void press(Locator row, String button) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private DossierPath paths() {
        return people.application().paths().underThemes(3);
    }

    private static String number(DossierPath dossier) {
        return dossier.proposal().number().toString();
    }

    private int waiting() {
        return people.application()
                .bean(FindingWork.class)
                .count(SeatHolder.of(SEAT), WorkFilter.everything())
                .counted();
    }

    private static void staysOpen(Person person) {
        person.page().evaluate("window.stayedOpen = true");
    }

    private static void assertStayedOpen(Person person) {
        assertThat(person.page().evaluate("window.stayedOpen")).isEqualTo(true);
    }
}
