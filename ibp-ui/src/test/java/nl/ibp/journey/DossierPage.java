package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.ibp.domain.proposal.ProposalId;

/** The page of one proposal, whole. */
final class DossierPage {

    private final Page page;

    private DossierPage(Page page) {
        this.page = page;
    }

    static DossierPage openedBy(Person person, ProposalId proposal) {
        return new DossierPage(person.open("voorstellen/" + proposal).page());
    }

    /** Where the proposal stands, in the head of the page. */
    DossierPage stands(String status) {
        assertThat(page.locator(".page-header")).containsText(status);
        return this;
    }

    /** A part of the dossier says all of this. */
    DossierPage says(String part, String... texts) {
        for (String text : texts) {
            assertThat(part(part)).containsText(text);
        }
        return this;
    }

    /** A row of a table in a part of the dossier says all of this. */
    DossierPage row(String part, String row, String... texts) {
        Locator found = part(part).getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(row));
        for (String text : texts) {
            assertThat(found).containsText(text);
        }
        return this;
    }

    /** A row of the table that is called this says all of this. */
    DossierPage rowOf(String table, String row, String... texts) {
        Locator found = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(table))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(row));
        for (String text : texts) {
            assertThat(found).containsText(text);
        }
        return this;
    }

    /** Says how it stands with what the Rijk promised on a request. */
    DossierPage reports(String request, String state) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld stand van: " + request))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(state, new Locator.GetByLabelOptions().setExact(true)).check();
        Accessibility.check(page, "dossier, reporting on a commitment");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Meld stand"))
                .click();
        assertThat(dialog).hasCount(0);
        return this;
    }

    /** A part of the dossier says none of this. */
    DossierPage lacks(String part, String... texts) {
        for (String text : texts) {
            assertThat(part(part)).not().containsText(text);
        }
        return this;
    }

    /** Reads the content as it was in this version. */
    DossierPage version(int number) {
        page.getByLabel("Versies")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Versie " + number + ","))
                .click();
        assertThat(page.getByText("U leest versie " + number)).isVisible();
        Accessibility.check(page, "dossier, older version");
        return this;
    }

    /** Reads what changed between these versions. */
    DossierPage compares(int from, int to) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Bekijk wat veranderde tussen versie %d en %d".formatted(from, to)))
                // Beside the versions; an advice that was upheld leads there too.
                .first()
                .click();
        assertThat(part("Verschil")).isVisible();
        Accessibility.check(page, "dossier, versions compared");
        return this;
    }

    /** Does something to the whole proposal, and says why. */
    DossierPage does(String action, String question, String reasons) {
        return confirm(opened(action), action, question, reasons);
    }

    /** Lets the term of open work stand still or run again, and says why. */
    DossierPage changesTerm(String action, String work, String question, String reasons) {
        return confirm(opened(action + ": " + work), action, question, reasons);
    }

    DossierPage extendsTerm(String work, LocalDate day, String reasons) {
        Locator dialog = opened("Verleng: " + work);
        DateField.fill(dialog.getByLabel("Nieuwe laatste dag"), day);
        return confirm(dialog, "Verleng", "Waarom verlengt u de termijn?", reasons);
    }

    private Locator opened(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return page.getByRole(AriaRole.DIALOG);
    }

    private DossierPage confirm(Locator dialog, String action, String question, String reasons) {
        dialog.getByLabel(question).fill(reasons);
        Accessibility.check(page, "dialog " + action);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
        return this;
    }

    /** As a member of a committee on it, who has an interest in it. */
    DossierPage declaresInterest(String which) {
        button("Meld een belang").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator declare = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Meld een belang"));
        declare.click();
        assertThat(dialog.getByText("Geef de redenen.")).isVisible();
        Accessibility.check(page, "dossier, interest");
        dialog.getByLabel("Welk belang heeft u?").fill(which);
        declare.click();
        assertThat(button("Trek melding van belang in")).isVisible();
        return this;
    }

    DossierPage withdrawsInterest() {
        button("Trek melding van belang in").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek melding van belang in"))
                .click();
        assertThat(button("Meld een belang")).isVisible();
        return this;
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private Locator part(String heading) {
        return page.locator(".dossier-section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setLevel(2).setName(heading))));
    }
}
