package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The train goes into a tunnel while somebody types. */
class LostConnectionJourney {

    private static final String SEAT = "aac-re-flevoland";
    private static final String BEFORE = "Voor de tunnel.";
    private static final String INSIDE = " En erin.";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void keepsWhatIsTypedIntoATask() {
        DossierPath dossier = people.application().paths().underThemes(3).throughIntake();
        Person member = people.at(SEAT);
        TaskPage task = member.work()
                .take("Geef standpunt", dossier.proposal().number().toString())
                .fill("Toelichting", BEFORE)
                .keeps();

        member.context().setOffline(true);
        task.field("Toelichting").pressSequentially(INSIDE);
        saysThatTheConnectionIsLost(member.page());
        assertThat(task.field("Toelichting")).hasValue(BEFORE + INSIDE);
        member.context().setOffline(false);

        saysNothingAnyMore(member.page());
        task.keeps();
        assertThat(kept(dossier)).contains(BEFORE + INSIDE);
        member.page().reload();
        assertThat(task.field("Toelichting")).hasValue(BEFORE + INSIDE);
        member.expectErrors();
    }

    @Test
    void keepsWhatIsTypedIntoADraft() {
        Person officer = people.at("beleid-drenthe");
        DraftPage draft = DraftPage.begunBy(officer).step("Wat").fill("Titel", BEFORE);
        assertThat(officer.page().locator(".save-indicator:not(.is-saving)")).containsText("Concept bewaard");

        officer.context().setOffline(true);
        draft.field("Titel").pressSequentially(INSIDE);
        saysThatTheConnectionIsLost(officer.page());
        officer.context().setOffline(false);

        saysNothingAnyMore(officer.page());
        assertThat(officer.page().locator(".save-indicator:not(.is-saving)")).containsText("Concept bewaard");
        assertThat(people.application()
                        .paths()
                        .on(draft.id())
                        .proposal()
                        .draft()
                        .title())
                .isEqualTo(BEFORE + INSIDE);
        officer.page().reload();
        assertThat(draft.field("Titel")).hasValue(BEFORE + INSIDE);
        officer.expectErrors();
    }

    private static void saysThatTheConnectionIsLost(Page page) {
        assertThat(page.getByText("De verbinding is weg. Wat u typte staat nog op het scherm"))
                .isVisible();
    }

    private static void saysNothingAnyMore(Page page) {
        assertThat(page.getByText("De verbinding is weg.")).isHidden();
    }

    private String kept(DossierPath dossier) {
        OpenTask task = dossier.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER);
        return people.application()
                .bean(Inbox.class)
                .typed(SeatHolder.of(SEAT), task.id())
                .orElseThrow()
                .fields()
                .toString();
    }
}
