package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ibp.domain.fixture.ContentBuilder.content;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who acts for a seat changes over time; the work stays with the seat, and the dossier says in whose name. */
class SeatsJourney {

    private static final String REVIEW = "Geef standpunt";
    private static final String MEMBER = "Lid AAC RE voor Drenthe";
    private static final String LEFT = "Lid AAC RE voor Zeeland";
    private static final ProvinceCode GRONINGEN = new ProvinceCode("pv20");
    private static final List<String> COLLEGE = List.of(
            "Gedeputeerde Staten van Groningen",
            "Lid BAC Energie voor Groningen",
            "Lid BAC DROW voor Groningen",
            "Lid BAC RE voor Groningen",
            "Lid BAC VP voor Groningen",
            "Lid IPO-bestuur voor Groningen");

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void reviewsInTheNameOfWhoIsAwayUntilTheyAreBack() {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        Person holder = people.at("aac-re-drenthe");
        toSeats(holder);
        arrange(holder, MEMBER);
        assertThat(holder.page().getByText("vervangt nu", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        Person substitute = people.at("manager");
        MyWork work = substitute.work();
        assertThat(work.row(REVIEW, number(dossier))).containsText("namens " + MEMBER);
        work.take(REVIEW, number(dossier)).choose("Positief").send("Verstuur standpunt", "Standpunt verstuurd");
        DossierPage.openedBy(substitute, dossier.id()).says("Tijdlijn", "Programmamanager namens " + MEMBER);

        end(holder);
        assertThat(holder.page().getByText("Er is nu niemand die vervangt.")).isVisible();
        String other = number(people.application().paths().underThemes(3).throughIntake());
        substitute.work().doesNotShow(REVIEW, other);
        holder.work().shows(REVIEW, other);
    }

    @Test
    void showsTheAdministratorWorkThatNobodyHasUntilASubstituteIsFound() {
        String proposal = number(people.application().paths().underThemes(3).throughIntake());
        Person administrator = people.at("beheer");
        leave(administrator);

        Page page = administrator.open("beheer").page();
        Locator uncovered = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(LEFT))
                .filter(new Locator.FilterOptions().setHasText(proposal));
        assertThat(uncovered).containsText(REVIEW);
        Accessibility.check(page, "work without a holder");
        uncovered.getByRole(AriaRole.LINK).click();
        arrange(administrator, LEFT);

        assertThat(people.at("manager").work().row(REVIEW, proposal)).containsText(LEFT + ", als vervanger");
        administrator.open("beheer");
        assertThat(uncovered).hasCount(0);

        end(administrator.open("beheer/functies/aac-re-zeeland"));
        comeBack();
    }

    @Test
    void asksTheNewCollegeAndTellsLeadAndBureauOfANo() {
        DossierPath dossier = people.application()
                .paths()
                .draft(GRONINGEN, content().underThemes(8).ownMoney(GRONINGEN, 2027, 250_000))
                .throughIntake();
        recordCollege(people.at("beheer"));

        people.at("gs-groningen")
                .work()
                .take("Bevestig deelname na collegewissel", number(dossier))
                .choose("Deelname niet bevestigen")
                .fill("Redenen", "Het nieuwe college kiest anders.")
                .send("Leg antwoord vast", "Antwoord vastgelegd");
        Person bureau = people.at("ipo-bureau");
        bureau.work()
                .take("Neem kennis: deelname niet bevestigd", number(dossier))
                .reads("Het nieuwe college kiest anders.")
                .fill("Wat u ermee doet", "Wij bellen het college.")
                .send("Neem kennis", "Kennis genomen");
        DossierPage.openedBy(bureau, dossier.id())
                .says("Besluiten", "Deelname na een collegewissel", "Niet bevestigd")
                .says("Tijdlijn", "Wij bellen het college.");
        assertThat(bureau.page().getByText("Deelname niet bevestigd door het nieuwe college: Groningen"))
                .isVisible();
        people.at("beleid-groningen").work().shows("Neem kennis: deelname niet bevestigd", number(dossier));
    }

    /** From the menu of the person, as the page is in no other. */
    private static void toSeats(Person holder) {
        Page page = holder.page();
        holder.button("Mijn account: " + MEMBER).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Functies en vervanging"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(MEMBER)))
                .isVisible();
        Accessibility.check(page, "my seats");
    }

    private static void arrange(Person person, String seat) {
        Page page = person.page();
        person.button("Regel vervanging voor " + seat).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        choose(page, dialog.getByLabel("Wie vervangt"), "Programmamanager");
        DateField.fill(dialog.getByLabel("Laatste dag"), LocalDate.now().plusDays(7));
        Accessibility.check(page, "arranging a substitution");
        button(dialog, "Regel vervanging").click();
        assertThat(page.getByText("Programmamanager vervangt: " + seat)).isVisible();
    }

    private static void end(Person holder) {
        Page page = holder.page();
        holder.button("Beëindig de vervanging door Programmamanager").click();
        button(page.getByRole(AriaRole.ALERTDIALOG), "Beëindig vervanging").click();
        assertThat(page.getByText("De vervanging door Programmamanager is beëindigd."))
                .isVisible();
    }

    private static void leave(Person administrator) {
        Page page = administrator
                .open("beheer/functies?functie=" + LEFT.replace(' ', '+'))
                .page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LEFT).setExact(true))
                .click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(LEFT)))
                .isVisible();
        Accessibility.check(page, "seat");
        administrator.button("Beëindig de benoeming van " + LEFT).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        DateField.fill(dialog.getByLabel("Laatste dag"), LocalDate.now().minusDays(1));
        button(dialog, "Beëindig").click();
        assertThat(page.getByText("voorbij")).isVisible();
    }

    // So that other journeys find the seat held.
    private void comeBack() {
        Appointments appointments = people.application().bean(Appointments.class);
        PersonId person = new PersonId("aac-re-zeeland");
        appointments.add(
                appointments.person(person).orElseThrow(),
                new Appointment(new SeatId("aac-re-zeeland"), person, LocalDate.now(), null));
    }

    /** Everybody stays, so that other journeys find their seats held. */
    private static void recordCollege(Person administrator) {
        Page page = administrator.open("beheer/functies").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leg een nieuw college vast"))
                .click();
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Groningen"))
                .click();
        DateField.fill(page.getByLabel("Eerste dag van het college"), LocalDate.now());
        COLLEGE.forEach(seat -> choose(page, page.getByLabel(seat, new Page.GetByLabelOptions().setExact(true)), seat));
        Accessibility.check(page, "new college");
        administrator.button("Leg nieuw college vast").click();
        button(page.getByRole(AriaRole.ALERTDIALOG), "Leg nieuw college vast").click();
        assertThat(page.getByText("Het nieuwe college van Groningen is vastgelegd"))
                .isVisible();
    }

    private static void choose(Page page, Locator field, String person) {
        field.fill(person);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(person).setExact(true))
                .click();
    }

    private static Locator button(Locator where, String text) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private static String number(DossierPath dossier) {
        return dossier.proposal().number().toString();
    }
}
