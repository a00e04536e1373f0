package nl.ibp.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/** All that the product shows. A new page gets its line here, and is looked at in every way there is. */
final class Sights {

    /** Whose task of each kind is looked at. Those of writing lead to the draft. */
    static final Map<TaskKind, String> TASKS = Map.ofEntries(
            Map.entry(TaskKind.COLLEGE_DECIDES, "gs-overijssel"),
            Map.entry(TaskKind.CHOOSE_AFTER_REFUSAL, "beleid-zeeland"),
            Map.entry(TaskKind.CHECK_COMPLETENESS, "ipo-bureau"),
            Map.entry(TaskKind.ASSIGN_ROUTE, "ipo-bureau"),
            Map.entry(TaskKind.REVIEW_BY_MEMBER, "bac-re-zeeland"),
            Map.entry(TaskKind.ESTABLISH_ADVICE, "aac-re-voorzitter"),
            Map.entry(TaskKind.BOARD_DECIDES, "ipo-bestuur"),
            Map.entry(TaskKind.RECORD_COMMITMENTS, "ipo-bureau"),
            Map.entry(TaskKind.SEND_STATES_LETTER, "gs-limburg"),
            Map.entry(TaskKind.DRAFT_STATES_PROPOSAL, "gs-gelderland"),
            Map.entry(TaskKind.TREAT_IN_STATES_COMMITTEE, "ps-utrecht"),
            Map.entry(TaskKind.STATES_DECIDE, "ps-noord-holland"),
            Map.entry(TaskKind.SEND_TO_MINISTER, "gs-utrecht"),
            Map.entry(TaskKind.CONSOLIDATE, "ipo-bureau"),
            Map.entry(TaskKind.VOTE_IN_WRITING, "bestuur-drenthe"),
            Map.entry(TaskKind.DECIDE_UNDER_MANDATE, "kopgroep"),
            Map.entry(TaskKind.RECONFIRM, "gs-gelderland"),
            Map.entry(TaskKind.RESUME_PROPOSAL, "beleid-limburg"),
            Map.entry(TaskKind.DECIDE_REVOCATION, "ipo-bestuur"),
            Map.entry(TaskKind.JUDGE_NEW_ADVICE, "aac-re-voorzitter"),
            Map.entry(TaskKind.CONFIRM_PARTICIPATION, "gs-flevoland"),
            Map.entry(TaskKind.NOTE_UNCONFIRMED, "beleid-flevoland"),
            Map.entry(TaskKind.CONFIRM_SECRECY, "ps-limburg"));

    static final List<TaskKind> WRITING = List.of(TaskKind.DRAFT_PROPOSAL, TaskKind.REVISE_PROPOSAL);

    private static final List<String> STEPS = List.of("waar", "wat", "met-wie", "geld", "bijlagen");

    private static final String OFFICER = "beleid-gelderland";
    private static final String MANAGER = "manager";
    /** Whatever was looked for before, which the list remembers. */
    private static final String EVERYTHING = "voorstellen?zoek=IBP";

    private static final String CHAIR = "aac-energie-voorzitter";

    private Sights() {}

    static List<Sight> all() {
        List<Sight> all = new ArrayList<>();
        all.addAll(signIn());
        all.addAll(work());
        TASKS.forEach((kind, seat) -> all.add(task(kind, seat)));
        all.addAll(proposals());
        STEPS.forEach(step -> all.add(shown("draft " + step, OFFICER, Sights::revision, goTo(step))));
        STEPS.forEach(step -> all.add(shown(
                "draft " + step + ", empty", "beleid-zeeland", stage -> stage.begun() + "?stap=" + step, nothing())));
        all.addAll(dossiers());
        all.addAll(overviews());
        return all;
    }

    private static List<Sight> signIn() {
        return List.of(
                shown("sign-in", null, "aanmelden", nothing()),
                shown("sign-in, seats of a committee", null, "aanmelden", page -> page.locator(
                                ".sign-in-demo vaadin-tab")
                        .nth(3)
                        .click()),
                shown("sign-in, refused", null, "aanmelden", Sights::signInWrongly),
                shown("sign-in step", null, "aanmelden", signInAs(Stage.GIVEN)),
                shown("sign-in step, code", null, "aanmelden", signInAs(Stage.WITH_TELEPHONE)),
                shown("nothing there", MANAGER, "bestaat-niet", nothing()));
    }

    private static Consumer<Page> signInAs(String account) {
        return page -> {
            page.locator(".sign-in-card vaadin-text-field input").fill(account);
            page.locator(".sign-in-card vaadin-password-field input").fill("wachtwoord");
            page.locator(".sign-in-card vaadin-button[theme~=primary]").click();
            page.waitForURL(url -> url.contains("/aanmelden/stap"));
            page.locator(".sign-in-card form").waitFor();
        };
    }

    private static void signInWrongly(Page page) {
        page.locator(".sign-in-card vaadin-text-field input").fill("nobody");
        page.locator(".sign-in-card vaadin-password-field input").fill("wrong");
        page.locator(".sign-in-card vaadin-button[theme~=primary]").click();
        page.locator("[role=alert]").waitFor();
    }

    private static List<Sight> work() {
        return List.of(
                shown("my work", "ipo-bureau", "werk", waitFor(".pane-detail .button-link")),
                shown("my work, rows chosen", "ipo-bureau", "werk", clickOn(".item-box", ".many-bar")),
                shown("my work, nothing", MANAGER, "werk", waitFor(".empty")),
                shown("my work, of a chair", CHAIR, "werk", waitFor(".consultation-card")),
                shown("my work, keys", "ipo-bureau", "werk", clickOn(".work-keys vaadin-button", ".key-help")),
                shown(
                        "task, noting",
                        "ipo-bureau",
                        stage -> stage.task(TaskKind.CHECK_COMPLETENESS, "ipo-bureau"),
                        clickOn(".task-actions .action-note", ".form-dialog textarea")),
                shown(
                        "task, to be seen later",
                        "ipo-bureau",
                        stage -> stage.task(TaskKind.CHECK_COMPLETENESS, "ipo-bureau"),
                        clickOn(".task-actions .action-wake", ".form-dialog vaadin-date-picker")),
                shown(
                        "my work, person's menu",
                        "ipo-bureau",
                        "werk",
                        clickOn(".top-button:has(.person-name)", ".menu")));
    }

    private static Sight task(TaskKind kind, String seat) {
        String name = "task " + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return shown(name, seat, stage -> stage.task(kind, seat), waitFor(".task-form"));
    }

    private static List<Sight> proposals() {
        return List.of(
                shown("proposals", MANAGER, EVERYTHING, waitFor(".proposal-item")),
                shown("proposals, filtered", MANAGER, "voorstellen?thema=3&status=bij-de-staten", nothing()),
                shown("proposals, none found", MANAGER, "voorstellen?zoek=qqqq", waitFor(".empty")),
                shown(
                        "proposals, choosing a theme",
                        MANAGER,
                        EVERYTHING,
                        clickOn(".proposal-filters vaadin-select", "vaadin-select-item")));
    }

    private static String revision(Stage stage) {
        return stage.dossier("Veluwe") + "/concept";
    }

    /** By its own link: the steps share one page. */
    private static Consumer<Page> goTo(String step) {
        return page -> {
            page.locator(".draft-rail a").nth(STEPS.indexOf(step)).click();
            page.locator(".draft-rail li:nth-child(%d) [aria-current=step]".formatted(STEPS.indexOf(step) + 1))
                    .waitFor();
        };
    }

    private static List<Sight> dossiers() {
        return List.of(
                shown("dossier", OFFICER, stage -> stage.dossier("Food Valley"), waitFor(".dossier-section")),
                shown("dossier, four States", MANAGER, stage -> stage.dossier("Noordelijk plateau"), nothing()),
                shown("dossier, eight committees", MANAGER, stage -> stage.dossier("Zuidoost Drenthe"), nothing()),
                shown("dossier, returned", MANAGER, stage -> stage.dossier("Veluwe"), nothing()),
                shown(
                        "dossier, path as a table",
                        MANAGER,
                        stage -> stage.dossier("Noordelijk plateau"),
                        clickOn(".path-table > summary", ".path-table table")),
                shown("dossier process", MANAGER, stage -> stage.dossier("Noordelijk plateau"), Sights::openProcess),
                shown(
                        "dossier, commenting",
                        OFFICER,
                        Stage::commented,
                        clickOn("#opmerkingen > div > vaadin-button", ".comment-form textarea")),
                shown(
                        "dossier, withdrawing",
                        OFFICER,
                        stage -> stage.dossier("Veluwe"),
                        clickOn(".page-header-actions vaadin-button:nth-child(2)", ".reasons-dialog textarea")),
                shown(
                        "dossier, withdrawing, come back",
                        OFFICER,
                        stage -> stage.dossier("Veluwe"),
                        Sights::typeAndComeBack));
    }

    private static void typeAndComeBack(Page page) {
        Consumer<Page> opening = clickOn(".page-header-actions vaadin-button:nth-child(2)", ".reasons-dialog textarea");
        opening.accept(page);
        page.locator(".reasons-dialog textarea").fill("Het kan niet meer.");
        page.locator(".reasons-dialog .save-indicator .icon").waitFor();
        page.keyboard().press("Escape");
        page.locator(".reasons-dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        opening.accept(page);
        page.locator(".kept-form .notice").waitFor();
    }

    static void openProcess(Page page) {
        page.locator(".dossier-section").last().locator("vaadin-button").click();
        page.locator(".process-diagram svg").waitFor();
    }

    private static List<Sight> overviews() {
        return List.of(
                shown("programme", MANAGER, "programma", nothing()),
                shown("programme, reporting", MANAGER, "programma", page -> {
                    page.locator(".milestones tbody vaadin-button").first().click();
                    page.locator("vaadin-dialog-overlay")
                            .getByText(Pattern.compile("^(Vertraagd|Delayed)$"))
                            .click();
                }),
                shown("report to colleges", MANAGER, "programma/verslag", nothing()),
                shown("progress", MANAGER, "voortgang", waitFor(".overview > :nth-child(9)")),
                shown(
                        "progress, a year without any",
                        MANAGER,
                        "voortgang?periode=jaar-2017",
                        waitFor(".overview > :nth-child(9)")),
                shown(
                        "progress, a part of it",
                        MANAGER,
                        "voortgang?van=2018-01-01&tot=2018-05-01&thema=3",
                        waitFor(".overview > :nth-child(9)")),
                shown(
                        "progress, asked for what there is not",
                        MANAGER,
                        "voortgang?thema=77&periode=ooit",
                        waitFor(".overview > :nth-child(9)")),
                shown("progress, of a province", OFFICER, "voortgang", waitFor(".overview > :nth-child(9)")),
                shown(
                        "progress, of another province",
                        OFFICER,
                        "voortgang?provincie=drenthe",
                        waitFor(".overview > :nth-child(9)")),
                shown(
                        "proposals, come from a figure",
                        MANAGER,
                        "voorstellen?ingediend-van=2010-01-01&ingediend-tot=2080-01-01&orgaan=aac-re",
                        waitFor(".found-by button")),
                shown("drawn figures", MANAGER, "voortgang/proces", waitFor(".process-map")),
                shown(
                        "drawn figures, who stands there",
                        MANAGER,
                        "voortgang/proces?stap=boardDecision&kleur=te-laat",
                        waitFor(".item-list")),
                shown(
                        "drawn figures, of a committee",
                        OFFICER,
                        "voortgang/proces?model=committeeConsultation&periode=alles",
                        waitFor(".process-map")),
                shown("waiting, of a province", OFFICER, "voortgang/aan-zet", nothing()),
                shown("waiting", MANAGER, "voortgang/aan-zet", waitFor(".waiting-table .chase vaadin-button")),
                shown("waiting, late", MANAGER, "voortgang/aan-zet?te-laat=ja&volgorde=termijn", nothing()),
                shown("waiting, none found", MANAGER, "voortgang/aan-zet?orgaan=kopgroep&thema=9", waitFor(".empty")),
                shown("money", MANAGER, "voortgang/geld?periode=alles", waitFor(".money-table tfoot")),
                shown("money, by proposal", MANAGER, "voortgang/geld?per=voorstel", waitFor(".money-table tfoot")),
                shown("money, by source", MANAGER, "voortgang/geld?per=bron", waitFor(".money-table tfoot")),
                shown("money, none asked", MANAGER, "voortgang/geld?van=2017-01-01&tot=2017-01-31", waitFor(".empty")),
                shown("forecast", MANAGER, "voortgang/vooruitblik", waitFor(".forecast-table")),
                shown("forecast, none under way", MANAGER, "voortgang/vooruitblik?thema=9", waitFor(".empty")),
                shown(
                        "what if",
                        MANAGER,
                        "voortgang/wat-als?termijn=5&vergaderingen=1&sneller=bac-re",
                        waitFor(".what-if-answer")),
                shown("map", MANAGER, "kaart", waitFor(".map-place")),
                shown(
                        "map, places as a table",
                        MANAGER,
                        "kaart",
                        clickOn(".chart-table > summary", ".chart-table table")),
                shown("map, a step", MANAGER, "kaart?kleur=stap&stap=states", waitFor(".shaded-map")),
                shown("map, money", MANAGER, "kaart?kleur=geld", waitFor(".shaded-map")),
                shown("map, nothing under a theme", MANAGER, "kaart?thema=9", nothing()),
                shown("administration", "beheer", "beheer", nothing()),
                shown("administration, checked", "beheer", "beheer", page -> {
                    page.locator("main vaadin-button[theme~=primary]").click();
                    page.getByText(Pattern.compile("; gecontroleerd op|; checked on"))
                            .first()
                            .waitFor();
                }),
                shown("seats and accounts", "beheer", "beheer/functies", nothing()),
                shown(
                        "administration, appointing",
                        "beheer",
                        "beheer/functies?account=aac-re-zeeland",
                        clickOn("vaadin-button[aria-label]", ".form-dialog")),
                shown("administration, a seat", "beheer", "beheer/functies/gs-gelderland", nothing()),
                shown("administration, a new college", "beheer", "beheer/colleges", nothing()),
                shown("signing in", "beheer", "beheer/aanmelden", nothing()),
                shown(
                        "signing in, a rule",
                        "beheer",
                        "beheer/aanmelden",
                        clickOn("main section:nth-of-type(2) > div > vaadin-button", ".form-dialog")),
                shown("signing in, tried", "beheer", "beheer/aanmelden", page -> {
                    page.locator(".rule-trial textarea").fill("/seats/beleid-gelderland\n/iedereen");
                    page.locator(".rule-trial vaadin-button").click();
                    page.locator(".rule-trial table").waitFor();
                }),
                shown("administration, reference data", "beheer", "beheer/stamgegevens", nothing()),
                shown("administration, a theme", "beheer", "beheer/stamgegevens/thema/4", nothing()),
                shown("administration, models", "beheer", "beheer/processen", nothing()),
                shown("administration, terms", "beheer", "beheer/processen/terms", nothing()),
                shown("connections", "beheer", "beheer/koppelingen", nothing()),
                shown(
                        "connections, a new one",
                        "beheer",
                        "beheer/koppelingen",
                        clickOn(".page-header-actions vaadin-button", ".form-dialog")),
                shown("connections, one that stumbles", "beheer", Stage::connection, waitFor(".deliveries")),
                shown("administration, retention", "beheer", "beheer/bewaren", nothing()),
                shown(
                        "administration, changing a term",
                        "beheer",
                        "beheer/bewaren",
                        clickOn(".retention vaadin-button", ".form-dialog vaadin-integer-field")),
                shown("administration, changes", "beheer", "beheer/wijzigingen", nothing()),
                shown("operations", "beheer", "beheer/werking", waitFor(".operations-tools")),
                shown("operations, nothing failed", "beheer", "beheer/werking/mislukt", waitFor(".empty")),
                shown(
                        "operations, differences checked",
                        "beheer",
                        "beheer/werking/verschillen",
                        clickOn(".overview vaadin-button", ".notice.is-done")),
                shown("operations, signed in", "beheer", "beheer/werking/aangemeld", waitFor(".table-scroll")),
                shown("operations, log", "beheer", "beheer/werking/logboek", waitFor(".table-scroll")),
                shown("my seats", OFFICER, "functies", nothing()),
                shown("my settings", OFFICER, "instellingen", nothing()),
                shown("notices", "aac-energie-zeeland", "meldingen", waitFor(".item-list")),
                shown("notices, none", MANAGER, "meldingen", waitFor(".empty")),
                shown("meetings", "ipo-bestuur", "vergaderingen", nothing()),
                shown("meetings, of a reader", MANAGER, "vergaderingen", nothing()),
                shown("consultation", CHAIR, "werk", clickOn(".consultation-card h3 a", ".member-matrix")));
    }

    private static Sight shown(String name, @Nullable String seat, String address, Consumer<Page> opening) {
        return shown(name, seat, stage -> address, opening);
    }

    private static Sight shown(String name, @Nullable String seat, Sight.Address address, Consumer<Page> opening) {
        return new Sight(name, seat, address, opening);
    }

    private static Consumer<Page> nothing() {
        return page -> {};
    }

    private static Consumer<Page> waitFor(String part) {
        return page -> page.locator(part).first().waitFor();
    }

    private static Consumer<Page> clickOn(String what, String shows) {
        return page -> {
            page.locator(what).first().click();
            page.locator(shows).first().waitFor();
        };
    }
}
