package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People get in each other's way, or in their own: nothing is done twice and nothing that was typed is lost. */
class CollisionJourney {

    private static final String REVIEW = "Geef standpunt";
    private static final String SEAT = "aac-re-flevoland";
    private static final String SEND = "Verstuur standpunt";
    private static final String TYPED = "Alleen met een fietsbrug over het kanaal.";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void tellsTheSecondWhoWasFirstAndKeepsWhatWasTyped() {
        String proposal = underReview().proposal().number().toString();
        Person first = people.colleagueAt(SEAT);
        Person second = people.at(SEAT);
        TaskPage theirs = first.work().take(REVIEW, proposal).choose("Positief");
        TaskPage mine = second.work().take(REVIEW, proposal).choose("Negatief").fill("Toelichting", TYPED);
        mine.keeps();

        theirs.send(SEND, "Standpunt verstuurd");

        Locator told = second.page().getByText("Collega " + SEAT + " heeft deze taak al afgerond, op " + today());
        assertThat(told).isVisible();
        assertThat(mine.field("Toelichting")).hasValue(TYPED);
        mine.press(SEND).refuses("Collega " + SEAT + " heeft deze taak al afgerond");
        assertThat(mine.field("Toelichting")).hasValue(TYPED);

        second.page().reload();
        assertThat(told).isVisible();
        assertThat(second.page().getByLabel("Toelichting")).hasValue(TYPED);
        Accessibility.check(second.page(), "task done by another");
    }

    @Test
    void sendsOnceOnDoubleClick() {
        DossierPath dossier = underReview();
        Person member = people.at(SEAT);
        TaskPage task = take(member, dossier).choose("Positief");

        member.button(SEND).dblclick();

        assertThat(task.form().getByText("Standpunt verstuurd")).isVisible();
        assertThat(dossier.recorded())
                .filteredOn(RecordedEvent.MEMBER_REVIEWED::equals)
                .hasSize(1);
    }

    @Test
    void showsOnTheWayBackThatItWasDone() {
        DossierPath dossier = underReview();
        Person member = people.at(SEAT);
        take(member, dossier).choose("Positief").send(SEND, "Standpunt verstuurd");
        member.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Naar mijn werk"))
                .click();
        member.page().waitForURL(Pattern.compile("/werk$"));
        assertThat(member.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mijn werk")))
                .isVisible();

        OnPage.goBack(member.page());

        assertThat(member.page().getByText("U hebt deze taak afgerond, op " + today()))
                .isVisible();
        assertThat(member.button(SEND)).hasCount(0);
        assertThat(member.page().getByText("Wat u typte")).hasCount(0);
        Accessibility.check(member.page(), "task done by oneself");
    }

    @Test
    void keepsWhatWasTypedOverReload() {
        Person member = people.at(SEAT);
        TaskPage task = take(member, underReview()).choose("Negatief").fill("Toelichting", TYPED);
        task.keeps();

        member.page().reload();

        assertThat(task.field("Toelichting")).hasValue(TYPED);
        assertThat(task.field("Negatief")).isChecked();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsOver() {
        Person member = people.at(SEAT);
        TaskPage task = take(member, underReview()).choose("Negatief").fill("Toelichting", TYPED);
        task.keeps();

        people.application().expireSessions();
        task.choose("Positief");
        member.page().getByText("U bent afgemeld omdat u even niets deed").click();
        member.signInHere(SEAT);

        assertThat(task.field("Toelichting")).hasValue(TYPED);
        assertThat(task.field("Negatief")).isChecked();
        task.send(SEND, "Standpunt verstuurd");
    }

    @Test
    void showsBothTextsWhenTwoColleaguesWriteOneDraft() {
        ProposalId draft = people.application().paths().underThemes(3).id();
        Person first = people.at("beleid-limburg");
        Person second = people.colleagueAt("beleid-limburg");
        first.open("voorstellen/" + draft + "/concept?stap=wat");
        second.open("voorstellen/" + draft + "/concept?stap=wat");

        title(first).fill("Titel van de een");
        assertThat(first.page().locator(".save-indicator:not(.is-saving)")).containsText("Concept bewaard");
        title(second).fill("Titel van de ander");

        Locator notice = second.page()
                .getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("Een collega schreef intussen ook aan dit voorstel"));
        assertThat(notice).containsText("Beleidsmedewerker provincie Limburg heeft dit voorstel intussen gewijzigd");
        assertThat(notice).containsText("Titel van de een");
        assertThat(notice).containsText("Titel van de ander");
        assertThat(title(second)).hasValue("Titel van de ander");
        Accessibility.check(second.page(), "draft collision");

        second.page().reload();
        assertThat(title(second)).hasValue("Titel van de ander");
        second.button("Neem mijn versie").click();
        assertThat(notice).hasCount(0);
        assertThat(people.application().paths().on(draft).proposal().draft().title())
                .isEqualTo("Titel van de ander");
    }

    private static Locator title(Person person) {
        return person.page().getByLabel("Titel", new Page.GetByLabelOptions().setExact(true));
    }

    private DossierPath underReview() {
        return people.application().paths().underThemes(3).throughIntake();
    }

    private static TaskPage take(Person member, DossierPath dossier) {
        return member.work().take(REVIEW, dossier.proposal().number().toString());
    }

    private static String today() {
        return Formats.in(Languages.DUTCH).date(LocalDate.now(OfficialTime.ZONE));
    }
}
