package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator changes reference data, terms and a process, sees beforehand what that does, and finds it listed. */
class AdministeringJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void changesReferenceDataTermsAndAProcess() {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        Person administrator = people.at("beheer");

        changesATheme(administrator);
        changesRecessWeeks(administrator);
        changesATerm(administrator, "7");
        changesATerm(administrator, "5");
        changesAProcess(administrator, dossier.proposal().number().toString());
        findsItSoundAndListed(administrator);
    }

    private static void changesATheme(Person administrator) {
        Page page = administrator.open("beheer").page();
        link(page, "Stamgegevens").click();
        heading(page, "Stamgegevens").waitFor();
        Accessibility.check(page, "reference data");
        link(page, "Wijzig thema 2").click();
        page.getByLabel("Toelichting").fill("Samen met de gemeenten.");
        Accessibility.check(page, "a theme being changed");
        administrator.button("Bewaar thema").click();
        assertThat(page.getByText("Thema bewaard: Toekomstbestendig wonen.")).isVisible();
        administrator.open("programma");
        assertThat(page.getByText("Samen met de gemeenten.")).isVisible();
    }

    /** Long ago, so that no term of another journey passes over it. */
    private static void changesRecessWeeks(Person administrator) {
        Page page = administrator.open("beheer/stamgegevens").page();
        administrator.button("Voeg reces toe").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Naam").fill("Proefreces");
        DateField.fill(dialog.getByLabel("Eerste dag"), LocalDate.of(2019, 7, 1));
        DateField.fill(dialog.getByLabel("Laatste dag"), LocalDate.of(2019, 6, 30));
        button(dialog, "Voeg reces toe").click();
        assertThat(dialog.locator(".error-summary")).isVisible();
        Accessibility.check(page, "a recess, refused");
        DateField.fill(dialog.getByLabel("Laatste dag"), LocalDate.of(2019, 7, 7));
        button(dialog, "Voeg reces toe").click();
        assertThat(page.getByText("Reces toegevoegd: Proefreces.")).isVisible();
        administrator.button("Verwijder Proefreces").click();
        button(page.getByRole(AriaRole.DIALOG), "Verwijder reces").click();
        assertThat(page.getByText("Reces verwijderd: Proefreces.")).isVisible();
    }

    private static Locator button(Locator where, String text) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private static void changesATerm(Person administrator, String days) {
        Page page = administrator.open("beheer/processen").page();
        Accessibility.check(page, "processes and rules");
        link(page, "Termijnen").click();
        page.getByLabel("Intake, gewoon, in werkdagen").fill(days);
        administrator.button("Bekijk wat er verandert").click();
        assertThat(page.getByText("Er is nog niets veranderd")).isVisible();
        Accessibility.check(page, "a new table foreseen");
        administrator.button("Neem in gebruik").click();
        assertThat(page.getByText(Pattern.compile("Versie \\d+ is in gebruik\\.")))
                .isVisible();
    }

    private static void changesAProcess(Person administrator, String number) {
        Page page = administrator.open("beheer/processen/regionalProposal").page();
        upload(page, "kapot", "<bpmn:definitions>");
        assertThat(page.getByText(Pattern.compile("Dit bestand is niet te lezen")))
                .isVisible();
        upload(page, "regional-proposal", download(page).replace("Dossier volledig?", "Is het dossier volledig?"));
        assertThat(page.getByText(Pattern.compile("lopende processen gaan mee|lopend proces gaat mee")))
                .isVisible();
        assertThat(page.getByText(Pattern.compile(number)).first()).isVisible();
        Accessibility.check(page, "a new process foreseen");
        administrator.button("Neem in gebruik").click();
        assertThat(page.getByText(Pattern.compile("Versie \\d+ is in gebruik\\.")))
                .isVisible();
        assertThat(page.getByText(Pattern.compile("Versie \\d+ \\(in gebruik\\)")))
                .isVisible();
    }

    private static void findsItSoundAndListed(Person administrator) {
        Page page = administrator.open("beheer").page();
        administrator.button("Controleer dossiers").click();
        assertThat(page.getByText(Pattern.compile("kloppen; gecontroleerd op|dossier klopt; gecontroleerd op")))
                .isVisible();
        link(page, "Wijzigingen").click();
        heading(page, "Wijzigingen").waitFor();
        Locator table = page.getByRole(AriaRole.TABLE);
        assertThat(table).containsText("Samen met de gemeenten.");
        assertThat(table).containsText("Proefreces");
        assertThat(table).containsText("Intake, gewoon, in werkdagen");
        assertThat(table).containsText("Gebiedsvoorstel");
        Accessibility.check(page, "changes by administrators");
    }

    private static void upload(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        name + ".bpmn", "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of the version in use, which stands first. */
    private static String download(Page page) {
        Download file = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Download versie")))
                .first()
                .click());
        assertThat(file.suggestedFilename()).matches("regionalProposal-\\d+\\.bpmn");
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(text));
    }
}
