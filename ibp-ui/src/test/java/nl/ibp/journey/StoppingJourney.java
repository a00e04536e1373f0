package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The lead province stops its proposal before the board decides: for good, or as a fallback that it takes up again.
 * After that only the board stops it; whoever was at work reads why.
 */
class StoppingJourney {

    private static final String DECIDE = "Besluit over indienen";
    private static final String ASKED = "Het Rijk trok zijn bijdrage terug.";
    private static final String DECIDED = "Zonder het Rijk kan het niet.";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void standsStillUntilItIsTakenUpAgainAndStopsWhenItIsTakenBack() {
        DossierPath path = people.application().paths().foodValley().submit();
        String number = path.proposal().number().toString();
        Person lead = people.at("beleid-gelderland");
        DossierPage.openedBy(lead, path.id())
                .does("Parkeer", "Waarom parkeert u het voorstel?", "Het aardgasdossier gaat voor.")
                .stands("Geparkeerd")
                .says("Openstaand werk", "Neem voorstel weer op", "Geparkeerd")
                .says("Tijdlijn", "Voorstel geparkeerd", "Het aardgasdossier gaat voor.");

        Person college = people.at("gs-utrecht");
        assertThat(college.work().row(DECIDE, number)).containsText("Geparkeerd");
        NoticePage.openedBy(college, "Meldingen")
                .says(number, "Het voorstel is geparkeerd", "Het aardgasdossier gaat voor.", "Nieuw")
                .reads(number, "Markeer als gelezen", "Nieuw");
        college.work()
                .take(DECIDE, number)
                .choose("Indienen")
                .press("Leg besluit vast")
                .refuses("Dit voorstel is geparkeerd sinds");

        lead.work()
                .take("Neem voorstel weer op", number)
                .fill("Waarom neemt u het voorstel weer op?", "Er is weer ruimte voor.")
                .send("Neem weer op", "Voorstel weer opgenomen");

        college.work().take(DECIDE, number).choose("Indienen").send("Leg besluit vast", "Collegebesluit vastgelegd");
        TaskId open = path.work().at("gs-gelderland", TaskKind.COLLEGE_DECIDES).id();
        DossierPage.openedBy(lead, path.id())
                .does("Trek terug", "Waarom trekt u het voorstel terug?", "Het kan niet meer.")
                .stands("Ingetrokken");
        Person late = people.at("gs-gelderland");
        late.open("taak/" + open);
        assertThat(late.page().getByText("het voorstel is ingetrokken (reden: Het kan niet meer."))
                .isVisible();
        college.speaks("en");
        college.open("werk");
        NoticePage.openedBy(college, "Notices")
                .says(number, "The proposal is taken up again", "Er is weer ruimte voor.");
    }

    @Test
    void endsTheWorkOfTheProvinces() {
        DossierPath path = people.application().paths().underThemes(8).toStates();
        String number = path.proposal().number().toString();
        TaskId letter = path.work().only(TaskKind.SEND_STATES_LETTER).id();
        Person lead = people.at("beleid-limburg");
        DossierPage.openedBy(lead, path.id())
                .does("Vraag herroeping", "Waarom vraagt u het bestuur zijn besluit te herroepen?", ASKED)
                .stands("Bij de Staten")
                .says("Openstaand werk", "Besluit over herroeping", "IPO-bestuur");

        Person board = people.at("ipo-bestuur");
        TaskPage task = board.work()
                .take("Besluit over herroeping", number)
                .choose("Herroepen")
                .fill("Redenen", DECIDED)
                .press("Leg besluit over herroeping vast");
        Locator question = board.page().getByRole(AriaRole.ALERTDIALOG);
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg besluit over herroeping vast"))
                .click();
        assertThat(task.form().getByText("Besluit over herroeping vastgelegd")).isVisible();

        Person college = people.at("gs-limburg");
        college.open("taak/" + letter);
        assertThat(college.page().getByText("het IPO-bestuur heeft zijn besluit herroepen (reden: " + DECIDED))
                .isVisible();
        NoticePage.openedBy(college, "Meldingen").says(number, "Het IPO-bestuur heeft zijn besluit herroepen", DECIDED);
        DossierPage.openedBy(lead, path.id())
                .stands("Herroepen")
                .says("Besluiten", "Besluit herroepen", ASKED, DECIDED)
                .says("Tijdlijn", "IPO-bestuur over herroeping van versie 1: besluit herroepen");
    }
}
