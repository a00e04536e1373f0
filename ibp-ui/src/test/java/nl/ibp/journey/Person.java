package nl.ibp.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own, who works with the pages of the product. */
final class Person {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final Path PICTURES = Path.of("target", "journeys");

    private final String name;
    private final Application application;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> requested = new ArrayList<>();

    private boolean staysSignedIn;

    private Person(Application application, String name, BrowserContext context) {
        this.application = application;
        this.name = name;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> errors.add("%s at %s: %s".formatted(name, page.url(), error)));
        page.onRequest(request -> requested.add(request.url()));
    }

    static Person arriving(Application application, String name) {
        return new Person(
                application, name, browser(application, new Browser.NewContextOptions().setViewportSize(1440, 900)));
    }

    /** At a desk, signed in for this seat. */
    static Person at(Application application, String seat) {
        Person person = SignedInBrowsers.take(application, seat)
                .map(browser -> new Person(application, seat, browser))
                .orElseGet(() -> arriving(application, seat));
        person.comeToWork();
        return person;
    }

    static Person arrivingByPhone(Application application, String name) {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
        return new Person(application, name, browser(application, phone));
    }

    private static BrowserContext browser(Application application, Browser.NewContextOptions device) {
        return Chromium.browser()
                .newContext(device.setBaseURL(application.address())
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam"));
    }

    private void comeToWork() {
        open("");
        if (page.url().contains("/aanmelden")) {
            signInHere(name);
        }
        staysSignedIn = true;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add("%s, console at %s: %s".formatted(name, message.location(), message.text()));
        }
    }

    /** As people do: name, password, button. */
    void signIn(String seat) {
        open("aanmelden");
        signInHere(seat);
    }

    /** On the page one was led to, to go on from there to what was asked for. */
    void signInHere(String seat) {
        page.getByLabel("Accountnaam").fill(seat);
        page.getByLabel("Wachtwoord").fill("demo");
        button("Meld aan").click();
        page.waitForURL(url -> !url.contains("/aanmelden"));
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.HEADING).first().waitFor();
    }

    boolean isAt(String seat) {
        return name.equals(seat);
    }

    void speaks(String language) {
        context.addCookies(List.of(new Cookie("ibp-language", language).setUrl(application.address())));
    }

    /** A link somebody sent, or typed by hand. */
    Person open(String address) {
        requested.clear();
        page.navigate(address);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        return this;
    }

    /** By the menu, as one does who leaves a page with the mouse. */
    Person goTo(String place) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hoofdmenu"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(place))
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(place))
                .waitFor();
        return this;
    }

    /** All of it, whatever one looked for there the last time. */
    MyWork work() {
        open("werk?alles");
        return new MyWork(this);
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Whether the page that is open asked the server for something with this in its address. */
    boolean requested(String part) {
        return requested.stream().anyMatch(url -> url.contains(part));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Application application() {
        return application;
    }

    /** What the browser complained of; an error a test provoked on purpose is taken off by {@link #expectErrors}. */
    List<String> errors() {
        return errors;
    }

    void expectErrors() {
        errors.clear();
        staysSignedIn = false;
    }

    void keepPicture(String test) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(test + "-" + name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException gone) {
            System.err.println("No picture of " + name + ": " + gone.getMessage());
        }
    }

    /** What a test provoked may have left a browser in a state that nobody else should find. */
    void leave(boolean asItCame) {
        if (staysSignedIn && asItCame) {
            SignedInBrowsers.leave(application, name, context);
        } else {
            context.close();
        }
    }
}
