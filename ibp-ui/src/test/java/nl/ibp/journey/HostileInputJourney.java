package nl.ibp.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.Region;
import nl.ibp.fuzz.Mess;
import nl.ibp.web.ShownPage.Part;
import nl.ibp.web.WebBrowser;
import nl.ibp.web.WebBrowser.Message;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is typed anywhere is text: shown as such, or refused where it stands; never run, and it breaks nothing. */
class HostileInputJourney {

    /** How a failure of ours is told. */
    private static final String FAILED = "Er ging iets mis";

    private static final String TASK_FAILED = "door een storing";

    /** As somebody who pastes it, into a field that was made to forget how much it takes. */
    private static final String TYPE =
            """
            (inputs, text) => inputs.forEach(input => {
                input.removeAttribute('maxlength');
                input.value = text;
                ['input', 'change'].forEach(what => input.dispatchEvent(new Event(what, { bubbles: true, composed: true })));
            })""";

    @RegisterExtension
    final People people = People.of(Application::empty);

    /** A dossier at the step of each kind of task in which one types. A new kind of task gets its line here. */
    private static Map<TaskKind, DossierPath> dossiers(Application application) {
        PathDriver paths = application.paths();
        DossierPath advised = paths.underThemes(3).throughIntake();
        advised.at("aac-re").everyMemberReviews(Position.NEGATIVE);
        DossierPath treated = paths.foodValley().toStates();
        treated.states("utrecht").proposes();
        DossierPath debated = paths.foodValley().toStates();
        debated.states("utrecht").proposes().committeeFindsUrgent();
        DossierPath concluded = paths.chemelot().toStates();
        concluded.states("limburg").sendsLetter();
        return Map.ofEntries(
                Map.entry(TaskKind.COLLEGE_DECIDES, paths.chemelot().submit()),
                Map.entry(TaskKind.CHECK_COMPLETENESS, paths.chemelot().submit().allCollegesEndorse()),
                Map.entry(TaskKind.REVIEW_BY_MEMBER, paths.chemelot().throughIntake()),
                Map.entry(TaskKind.ESTABLISH_ADVICE, advised),
                Map.entry(TaskKind.BOARD_DECIDES, paths.chemelot().toBoard()),
                Map.entry(TaskKind.RECORD_COMMITMENTS, paths.foodValley().toStates()),
                Map.entry(TaskKind.SEND_STATES_LETTER, paths.chemelot().toStates()),
                Map.entry(TaskKind.DRAFT_STATES_PROPOSAL, paths.foodValley().toStates()),
                Map.entry(TaskKind.TREAT_IN_STATES_COMMITTEE, treated),
                Map.entry(TaskKind.STATES_DECIDE, debated),
                Map.entry(TaskKind.CONSOLIDATE, concluded),
                Map.entry(
                        TaskKind.RECONFIRM,
                        paths.foodValley().toStates().commitmentsRecorded().utrechtAmendsWhatIsJoint()),
                Map.entry(
                        TaskKind.RESUME_PROPOSAL,
                        paths.chemelot().throughIntake().parked()),
                Map.entry(
                        TaskKind.DECIDE_REVOCATION, paths.chemelot().toStates().revocationAsked()),
                Map.entry(
                        TaskKind.JUDGE_NEW_ADVICE,
                        paths.underThemes(3)
                                .toBoard()
                                .boardDecides(BoardOutcome.RETURN, "Werk dit uit.")
                                .throughIntake()),
                Map.entry(TaskKind.CONFIRM_PARTICIPATION, NewCollege.asked(application)),
                Map.entry(TaskKind.NOTE_UNCONFIRMED, NewCollege.refused(application)),
                Map.entry(
                        TaskKind.CONFIRM_SECRECY,
                        paths.chemelot().throughIntake().secrecy().imposedBy("gs-limburg")),
                Map.entry(TaskKind.VOTE_IN_WRITING, OtherThanInMeeting.inWriting(application)),
                Map.entry(TaskKind.DECIDE_UNDER_MANDATE, OtherThanInMeeting.underMandate(application)));
    }

    @AfterEach
    void takeMandatesBack() {
        OtherThanInMeeting.takeMandatesBack(people.application());
    }

    /** In these one only chooses. The draft has its own test. */
    private static final List<TaskKind> WITHOUT_TEXT = List.of(
            TaskKind.DRAFT_PROPOSAL,
            TaskKind.REVISE_PROPOSAL,
            TaskKind.CHOOSE_AFTER_REFUSAL,
            TaskKind.ASSIGN_ROUTE,
            TaskKind.SEND_TO_MINISTER);

    @TestFactory
    Stream<DynamicTest> isRefusedOrKeptAsTextInEveryFieldOfEveryTask() {
        Map<TaskKind, DossierPath> dossiers = dossiers(people.application());
        assertThat(Stream.concat(dossiers.keySet().stream(), WITHOUT_TEXT.stream()))
                .containsExactlyInAnyOrder(TaskKind.values());

        return dossiers.entrySet().stream().map(entry -> {
            OpenTask task = entry.getValue().work().of(entry.getKey()).get(0);
            return DynamicTest.dynamicTest(entry.getKey().name(), () -> survives(task));
        });
    }

    private void survives(OpenTask task) {
        Page page =
                people.holding(task.seat().value()).open("taak/" + task.id()).page();
        Locator form = page.locator(".task-form");
        Nasty.REFUSED.forEach((what, text) -> {
            type(task.kind(), form, text);
            send(form);

            assertThat(form.locator(".error-summary")).containsText(Pattern.compile(what + "|in cijfers"));
            assertThat(page.locator("body")).not().containsText(FAILED);
            assertThat(page.locator("body")).not().containsText(TASK_FAILED);
        });
        type(task.kind(), form, Nasty.MARKUP + Nasty.UNUSUAL);
        send(form);

        // A field of figures refuses this too, but none says any longer what was wrong before.
        assertThat(form).not().containsText(Pattern.compile(String.join("|", Nasty.REFUSED.keySet())));
        assertThat(form.locator(".error-summary, .task-sent")).isVisible();
        assertNothingRan(page);
    }

    private static void send(Locator form) {
        form.locator("vaadin-button[theme~=primary]").click();
    }

    /**
     * The last choice everywhere, which is the one that asks for reasons, and this text in all that shows then; past
     * whatever limit the browser keeps. Who asks for a meeting instead of voting gives no reasons.
     */
    private static void type(TaskKind kind, Locator form, String text) {
        for (Locator group : form.locator("vaadin-radio-group").all()) {
            Locator choices = group.locator("vaadin-radio-button input");
            (kind == TaskKind.VOTE_IN_WRITING ? choices.first() : choices.last()).check();
        }
        Locator fields = form.locator("vaadin-text-field:visible input, vaadin-text-area:visible textarea");
        assertThat(fields.count()).as("fields to type in").isPositive();
        fields.evaluateAll(TYPE, text);
    }

    @Test
    void isShownAsTextAndNeverRun() {
        DossierPath dossier = hostileDossier();
        String number = dossier.proposal().number().toString();
        Person bureau = people.at("ipo-bureau");
        Page page = bureau.page();
        bureau.open("werk");
        assertThat(page.locator(".item-list > li").filter(new Locator.FilterOptions().setHasText(number)))
                .containsText("<script>");

        for (String address : List.of(
                "werk?taak=" + dossier.work().only(TaskKind.RECORD_COMMITMENTS).id(),
                "taak/" + dossier.work().only(TaskKind.RECORD_COMMITMENTS).id(),
                "voorstellen?zoek=" + number,
                "voorstellen/" + dossier.id())) {
            bureau.open(address);
            assertThat(page.locator("main")).containsText("<script>window.hacked=1</script><img src=x");
            assertNothingRan(page);
        }
        assertThat(page.locator("main")).containsText("\ud83d\udc69\u200d\ud83d\udcbb");
        Sights.openProcess(page);
        assertNothingRan(page);
    }

    @Test
    void isRefusedOrKeptAsTextInAComment() {
        DossierPath dossier = people.application().paths().chemelot().submit();
        Page page = people.at("ipo-bureau").open("voorstellen/" + dossier.id()).page();
        Locator part = page.locator("#opmerkingen");
        part.getByRole(AriaRole.BUTTON).click();
        Locator form = page.locator(".comment-form");
        form.getByLabel("Iedereen die dit dossier mag lezen").check();

        Nasty.REFUSED.forEach((what, text) -> {
            form.locator("textarea").evaluateAll(TYPE, text);
            send(form);

            assertThat(form.locator(".error-summary")).containsText(what);
        });
        form.locator("textarea").evaluateAll(TYPE, Nasty.MARKUP + Nasty.UNUSUAL);
        send(form);

        assertThat(form).hasCount(0);
        assertThat(part.locator(".comment .passage")).containsText("<script>window.hacked=1</script><img src=x");
        page.reload();
        assertThat(part.locator(".comment .passage")).containsText("\ud83d\udc69\u200d\ud83d\udcbb");
        assertThat(page.locator("body")).not().containsText(FAILED);
        assertNothingRan(page);
    }

    private DossierPath hostileDossier() {
        ContentBuilder content = ContentBuilder.content()
                .titled(Nasty.MARKUP)
                .summarised(Nasty.MARKUP + Nasty.UNUSUAL)
                .inRegions(new Region(Nasty.MARKUP, List.of()))
                .underThemes(3)
                .withOtherPartners(Nasty.MARKUP)
                .asking(new CentralGovernmentRequest(Nasty.MARKUP, Nasty.UNUSUAL))
                .ownMoney(Fixtures.UTRECHT, 2027, 1);
        return people.application()
                .paths()
                .draft(Fixtures.UTRECHT, content)
                .toBoard()
                .boardDecides(BoardOutcome.ADOPT, Nasty.MARKUP);
    }

    /** Which would be as good as nothing typed, where a day may be left out. */
    @Test
    void isNoDayAndStaysToBeMended() {
        Person board = people.at("ipo-bestuur");
        Page page = board.page();
        MeetingPage.openedBy(board)
                .from("1-5-20266", "31-4-2027")
                .grants()
                .refuses("Dit is geen datum. Schrijf dag, maand en jaar, het jaar in vier cijfers");

        assertThat(page.locator(".error-summary li")).hasCount(2);
        assertThat(page.getByLabel("Eerste dag")).hasValue("1-5-20266");
        assertThat(page.getByLabel("Laatste dag")).hasValue("31-4-2027");
        page.reload();
        assertThat(page.getByLabel("Eerste dag")).hasValue("");
    }

    /** Sent past the browser, where a calendar would not let it be chosen. */
    @Test
    void comesBackAsADayThatBrowsersShowOrNotAtAll() throws IOException, InterruptedException {
        Person board = people.at("ipo-bestuur");
        WebBrowser past = new WebBrowser(URI.create(people.application().address()));
        past.signIn("ipo-bestuur", "demo");
        for (LocalDate day : Mess.DAYS) {
            Part field = past.open("vergaderingen").labelled("vaadin-date-picker", "Eerste dag");
            past.tell(new Message().set(field, "value", day.toString()));
            past.leave();

            boolean isShown = day.getYear() >= 1000 && day.getYear() <= 9999;
            assertThat(board.open("vergaderingen").page().getByLabel("Eerste dag"))
                    .hasValue(isShown ? DateField.text(day) : "");
            assertThat(board.errors()).as("with " + day).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> isNoDangerInAnAddress() {
        Person administrator = people.at("beheer");
        return Stream.of(
                        "voorstellen?zoek=%s",
                        "voorstellen?status=%s",
                        "voorstellen?thema=%s&provincie=%s&toon=%s",
                        "voorstellen/%s",
                        "voorstellen/%s/concept?stap=%s",
                        "werk?taak=%s",
                        "taak/%s",
                        "consultaties/%s",
                        "beheer/functies?functie=%s&account=%s",
                        "beheer/functies/%s",
                        "programma?x=%s",
                        "bijlagen/%s",
                        "%s")
                .map(address -> DynamicTest.dynamicTest(address, () -> Stream.of(
                                Nasty.MARKUP + Nasty.UNUSUAL, Nasty.CONTROL + "/../../etc", "lang".repeat(1500))
                        .forEach(text -> opens(administrator.page(), address, text))));
    }

    private static void opens(Page page, String address, String text) {
        String hostile = address.replace("%s", URLEncoder.encode(text, StandardCharsets.UTF_8));
        APIResponse answer = page.context().request().get(hostile);

        assertThat(answer.status()).as(hostile).isLessThan(500);
        if (answer.ok() && answer.headers().getOrDefault("content-type", "").contains("html")) {
            page.navigate(hostile);
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("body")).not().containsText(FAILED);
            assertNothingRan(page);
        }
    }

    @Test
    void isFoundWhenSearchedFor() {
        hostileDossier();
        Person manager = people.at("manager");
        Page page = manager.open("voorstellen").page();

        page.locator(".proposal-filters input").first().fill("<script>window.hacked=1</script>");

        assertThat(page.locator(".proposal-item").first()).containsText("<script>");
        assertNothingRan(page);
    }

    private static void assertNothingRan(Page page) {
        assertThat(page.evaluate("window.hacked === undefined"))
                .as("no script ran")
                .isEqualTo(true);
    }
}
