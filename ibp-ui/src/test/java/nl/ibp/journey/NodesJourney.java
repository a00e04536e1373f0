package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Position;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes on one database: an inbox that stands open at one follows what is done at the other. */
class NodesJourney {

    private static final String REVIEW = "Geef standpunt";
    private static final String SEAT = "aac-re-groningen";

    /** Notes when each row was first seen, and when it was gone. */
    private static final String WATCH =
            """
            () => {
                window.came = {};
                window.went = {};
                let before = [];
                const look = () => {
                    const rows = [...document.querySelectorAll('.item-list > li')].map(row => row.innerText);
                    const numbers = rows.flatMap(row => row.match(/IBP-\\d{4}-\\d+/) ?? []);
                    numbers.filter(one => !before.includes(one)).forEach(one => window.came[one] = Date.now());
                    before.filter(one => !numbers.includes(one)).forEach(one => window.went[one] = Date.now());
                    before = numbers;
                };
                look();
                new MutationObserver(look).observe(
                    document.querySelector('.item-list'), { childList: true, subtree: true, characterData: true });
            }""";

    private static Application other;

    @RegisterExtension
    final People here = People.of(Application::empty);

    @RegisterExtension
    final People there = People.of(() -> other);

    @BeforeAll
    static void startAnotherNode() {
        other = Application.empty().anotherNode();
    }

    @AfterAll
    static void stopIt() {
        other.close();
    }

    @Test
    void showsWithinASecondWhatComesAndEndsElsewhere() {
        List<DossierPath> dossiers = Stream.generate(() -> paths().submit().allCollegesEndorse())
                .limit(3)
                .toList();
        int before = waiting();
        Person member = there.at(SEAT);
        MyWork work = member.work().waiting(before);
        work.page().evaluate(WATCH);
        List<Long> took = new ArrayList<>();

        for (DossierPath dossier : dossiers) {
            took.add(measured(work, "came", dossier, dossier::intakeComplete));
        }
        work.waiting(before + dossiers.size());
        for (DossierPath dossier : dossiers) {
            took.add(measured(
                    work, "went", dossier, () -> dossier.at("aac-re").memberReviews("groningen", Position.POSITIVE)));
        }
        work.waiting(before);

        List<Long> sorted = took.stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2))
                .as("milliseconds from the act at one node to the page of another, half of %s", took)
                .isLessThan(1000);
    }

    @Test
    void leavesWhatOneReadsAtItsPlaceAndLeadsToWhatCameInAbove() {
        here.application().time().travelTo(Instant.now().plus(Duration.ofDays(21)));
        List<DossierPath> later =
                Stream.generate(() -> paths().throughIntake()).limit(10).toList();
        here.application().time().returnToNow();
        DossierPath sooner = paths().submit().allCollegesEndorse();
        Person member = there.at(SEAT);
        MyWork work = member.work();
        Locator read = work.row(REVIEW, number(later.get(8)));
        read.locator(".item-title").focus();
        read.evaluate("row => row.scrollIntoView({ block: 'center' })");
        double before = top(read);

        sooner.intakeComplete();

        Locator above = member.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 nieuwe boven"));
        assertThat(above).isVisible();
        assertThat(top(read)).isCloseTo(before, within(2.0));
        assertThat(read.locator(".item-title")).isFocused();
        assertThat(member.page().locator("#ibp-said")).hasText("1 nieuwe taak");
        Accessibility.check(member.page(), "new work above");

        above.press("Enter");
        Locator came = work.row(REVIEW, number(sooner));
        assertThat(came.locator(".item-title")).isFocused();
        assertThat(came).isInViewport();
        assertThat(above).hasCount(0);
    }

    @Test
    void saysThatAColleagueFinishedWhatOneReads() {
        DossierPath finished = paths().throughIntake();
        DossierPath next = paths().throughIntake();
        Person colleague = there.colleagueAt(SEAT);
        MyWork work = colleague.work();
        Locator row = work.row(REVIEW, number(finished));
        look(row);
        Locator preview = colleague.page().locator(".pane-detail");
        assertThat(preview).containsText(number(finished));

        finished.at("aac-re").memberReviews("groningen", Position.POSITIVE);

        assertThat(row).containsText("heeft deze taak afgerond");
        assertThat(preview).containsText("heeft deze taak afgerond");
        assertThat(preview).containsText(number(finished));
        Accessibility.check(colleague.page(), "work that is over beside the list");

        look(work.row(REVIEW, number(next)));
        work.doesNotShow(REVIEW, number(finished));
        assertThat(preview).containsText(number(next));
    }

    private static long measured(MyWork work, String what, DossierPath dossier, Runnable act) {
        long before = System.currentTimeMillis();
        act.run();
        String seen = "window.%s['%s']".formatted(what, number(dossier));
        OnPage.await(work.page(), seen);
        return ((Number) work.page().evaluate(seen)).longValue() - before;
    }

    // What comes first is shown already before it is looked at, so wait for the address.
    private static void look(Locator row) {
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bekijk hiernaast"))
                .click();
        row.page().waitForURL(Pattern.compile("taak=" + row.getAttribute("data-task")));
    }

    private static double top(Locator row) {
        return row.boundingBox().y;
    }

    private DossierPath paths() {
        return here.application().paths().underThemes(3);
    }

    private static String number(DossierPath dossier) {
        return dossier.proposal().number().toString();
    }

    private int waiting() {
        return here.application()
                .bean(FindingWork.class)
                .count(SeatHolder.of(SEAT), WorkFilter.everything())
                .counted();
    }
}
