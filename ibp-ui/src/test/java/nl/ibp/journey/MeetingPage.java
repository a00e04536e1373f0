package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The page of meetings: those to come, the lists of decisions, and the mandates of the kopgroep. */
final class MeetingPage {

    private static final String GRANT = "Verleen een mandaat";
    private static final String PLAN = "Plan een vergadering";

    private final Page page;

    private MeetingPage(Page page) {
        this.page = page;
    }

    static MeetingPage openedBy(Person person) {
        return new MeetingPage(person.goTo("Agenda").page());
    }

    MeetingPage aboutMandate(String subject) {
        field(GRANT, "Onderwerp").fill(subject);
        return this;
    }

    /** A holder or a theme. */
    MeetingPage ticks(String choice) {
        part(GRANT)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(choice))
                .check();
        return this;
    }

    MeetingPage from(LocalDate first, LocalDate last) {
        type(GRANT, "Eerste dag", first);
        type(GRANT, "Laatste dag", last);
        return this;
    }

    /** Two days that are none. */
    MeetingPage from(String first, String last) {
        DateField.fill(field(GRANT, "Eerste dag"), first);
        DateField.fill(field(GRANT, "Laatste dag"), last);
        return this;
    }

    MeetingPage grants() {
        return press(GRANT, "Verleen mandaat");
    }

    MeetingPage plans(LocalDate day) {
        type(PLAN, "Dag", day);
        return press(PLAN, "Plan vergadering");
    }

    MeetingPage closesTheFirst() {
        part("Komende vergaderingen")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit vergadering"))
                .first()
                .click();
        return this;
    }

    /** The page says so at its head. */
    MeetingPage tells(String message) {
        assertThat(page.getByRole(AriaRole.MAIN).getByText(message)).isVisible();
        Accessibility.check(page, "meetings, " + message);
        return this;
    }

    MeetingPage refuses(String... messages) {
        for (String message : messages) {
            assertThat(page.locator(".error-summary")).containsText(message);
        }
        Accessibility.check(page, "meetings, refused");
        return this;
    }

    /** The mandate with this subject says all of this. */
    MeetingPage mandate(String subject, String... texts) {
        Locator card = part("Mandaten van de kopgroep")
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText(subject));
        for (String text : texts) {
            assertThat(card).containsText(text);
        }
        return this;
    }

    /** The row of this proposal on the latest list of decisions says all of this. */
    MeetingPage lists(String proposal, String... texts) {
        Locator row = latestList().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(proposal));
        for (String text : texts) {
            assertThat(row).containsText(text);
        }
        return this;
    }

    MeetingPage listsNothingOf(String proposal) {
        assertThat(latestList()).not().containsText(proposal);
        return this;
    }

    private Locator latestList() {
        return part("Besluitenlijsten").locator("article").first();
    }

    private MeetingPage press(String part, String button) {
        part(part)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    private void type(String part, String field, LocalDate day) {
        DateField.fill(field(part, field), day);
    }

    private Locator field(String part, String label) {
        return part(part).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator part(String heading) {
        return page.getByRole(AriaRole.MAIN)
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setLevel(2)
                                        .setName(heading)
                                        .setExact(true))));
    }
}
