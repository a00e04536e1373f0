package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator checks the dossiers and looks up who holds a seat. */
class AdministrationJourney {

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void checksDossiersAndTheirRecordAndLooksUpASeat() {
        people.application().paths().underThemes(3).throughIntake();
        Person administrator = people.at("beheer");
        Page page = administrator.page();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beheer"))
                .click();
        administrator.button("Controleer dossiers").click();

        assertThat(page.getByText(Pattern.compile("kloppen; gecontroleerd op|dossier klopt; gecontroleerd op")))
                .isVisible();

        administrator.button("Controleer vastlegging").click();
        assertThat(page.getByText(Pattern.compile("De vastlegging van (het ene dossier|alle \\d+ dossiers) klopt")))
                .isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Functies en accounts"))
                .click();
        page.getByLabel("Zoek op functie, orgaan of naam").fill("secretaris drow");

        assertThat(page.getByText("2 functies")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/beheer/functies\\?functie=secretaris"));
    }
}
