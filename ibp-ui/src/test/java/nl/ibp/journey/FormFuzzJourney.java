package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.ibp.fuzz.Checksums;
import nl.ibp.fuzz.Mess;
import nl.ibp.web.FuzzedForm;
import nl.ibp.web.ShownPage;
import nl.ibp.web.ShownPage.Part;
import nl.ibp.web.WebBrowser;
import nl.ibp.web.WebBrowser.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of inputs into every form of every page, past whatever a browser would keep people from sending: each form is
 * sent with at least one text that no field takes. It stays, nothing fails, nothing in the database changes, and browsers
 * can draw what comes back.
 */
class FormFuzzJourney {

    /** So many values are sent; from the command line where it is to be more, and with others. */
    private static final int INPUTS = Integer.getInteger("ibp.fuzz", 5_000);

    private static final long SEED = Long.getLong("ibp.fuzz.seed", 20_260_504);

    /** That a node is there, who is signed in at it, what was typed and not sent, and what was read. */
    private static final Set<String> COME_AND_GO =
            Set.of("node", "open_session", "typed_form", "typed_aside", "notice_read", "secret_read");

    /** What does something at once, sends choices alone, so that there is nothing to refuse, or leads to a draft. */
    private static final Set<String> DONE_AT_ONCE = Set.of(
            "Bewaar",
            "Controleer alle dossiers",
            "Controleer dossiers",
            "Controleer vastlegging",
            "Herhaal vanaf hier",
            "Herinner",
            "Leg verzending vast",
            "Maak agenda-adres",
            "Naar mijn taak: Herzie voorstel",
            "Pauzeer",
            "Plan vergadering",
            "Probeer alles opnieuw",
            "Probeer nu",
            "Probeer opnieuw",
            "Sla over, naar de volgende",
            "Stuur proef",
            "Verstuur stem",
            "Vertel een uur meer");

    /** Each time a form is open, for that takes longer than to send it. */
    private static final int TIMES = 5;

    /** Ids in addresses. */
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    private final Mess mess = new Mess(SEED);
    private final Map<String, WebBrowser> browsers = new HashMap<>();
    private final Map<String, Integer> forms = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> acts = new LinkedHashSet<>();
    private final Map<Place, Set<String>> known = new HashMap<>();
    private @Nullable ServerLog log;
    private int read;
    private int inputs;

    @AfterEach
    void close() {
        if (log != null) {
            log.close();
        }
    }

    @Test
    void refusesWhatNoFieldTakesAndChangesNothing() throws Exception {
        JdbcClient database = people.application().bean(JdbcClient.class);
        List<Place> places = places();
        for (Place place : places) {
            // What changes by being looked at has changed then.
            place.browser().open(place.address());
        }
        Map<String, String> before = Checksums.of(database, COME_AND_GO);
        // Not before: an application that starts sets up the log again.
        log = ServerLog.listening();
        while (inputs < INPUTS) {
            for (Place place : places) {
                fuzz(place);
            }
            System.out.printf("Fuzz: %d inputs%n", inputs);
        }

        System.out.printf("Fuzz: %d inputs into %d forms: %s, seed %d%n", inputs, forms.size(), forms, SEED);
        assertThat(refused)
                .as("forms that said what is wrong")
                .hasSizeGreaterThan(25)
                .isEqualTo(forms.keySet());
        assertThat(acts).as("what was done, seed %d", SEED).isEmpty();
        assertThat(Checksums.of(database, COME_AND_GO)).as("seed %d", SEED).isEqualTo(before);
        lookAt(places);
    }

    /** What was typed is kept, so that it comes back: in browsers that draw it, and may say that they cannot. */
    private void lookAt(List<Place> places) {
        for (Place place : places) {
            Person person = people.holding(place.name()).open(place.address());
            assertThat(person.errors()).as("%s, seed %d", place, SEED).isEmpty();
        }
    }

    /** Somebody at a page. */
    private record Place(String name, WebBrowser browser, String address) {
        @Override
        public String toString() {
            return name + " at " + address;
        }
    }

    private List<Place> places() throws IOException, InterruptedException {
        Stage stage = Stage.set();
        Set<String> seen = new HashSet<>();
        List<Place> places = new ArrayList<>();
        for (Sight sight : Sights.all()) {
            String seat = sight.seat();
            if (seat != null) {
                String address = sight.address().on(stage);
                // What is typed in a draft is kept as it is typed; HostileInputJourney says how.
                if (!address.contains("/concept") && seen.add(seat + " " + address)) {
                    places.add(new Place(seat, browser(seat), address));
                }
            }
        }
        return places;
    }

    private WebBrowser browser(String seat) throws IOException, InterruptedException {
        WebBrowser known = browsers.get(seat);
        if (known != null) {
            return known;
        }
        WebBrowser browser = new WebBrowser(URI.create(people.application().address()));
        browser.signIn(seat, "demo");
        browsers.put(seat, browser);
        return browser;
    }

    /** What stands on the page, and then what each of its buttons opens. */
    private void fuzz(Place place) throws IOException, InterruptedException {
        ShownPage page = place.browser().open(place.address());
        Set<String> openers = known.computeIfAbsent(place, any -> buttons(page));
        send(place, "", button -> true);
        Set<String> opened = new LinkedHashSet<>();
        for (String opener : openers) {
            ShownPage again = place.browser().open(place.address());
            Set<Integer> present = new HashSet<>();
            again.all("vaadin-button").forEach(button -> present.add(button.number()));
            Part button = again.all("vaadin-button")
                    .filter(one -> again.words(one).equals(opener))
                    .findFirst()
                    .orElse(null);
            if (button != null && new FuzzedForm(again, button).fields().isEmpty()) {
                tell(place, opener, new Message().click(button));
                if (send(place, opener, one -> !present.contains(one.number()))) {
                    opened.add(opener);
                }
            }
        }
        known.put(place, opened);
        place.browser().leave();
    }

    private static Set<String> buttons(ShownPage page) {
        Set<String> buttons = new LinkedHashSet<>();
        page.all("vaadin-button")
                .map(page::words)
                .filter(words -> !DONE_AT_ONCE.contains(words))
                .forEach(buttons::add);
        return buttons;
    }

    /**
     * Fills in and presses what sends something, one after the other.
     *
     * @return whether there was anything
     */
    private boolean send(Place place, String opened, Predicate<Part> which) throws IOException, InterruptedException {
        boolean isSent = false;
        ShownPage page = place.browser().shown();
        List<Part> buttons = page.all("vaadin-button")
                .filter(which)
                .filter(button -> button.attribute("theme").contains("primary"))
                .filter(button -> !DONE_AT_ONCE.contains(page.words(button)))
                .toList();
        for (Part button : buttons) {
            String name = ID.matcher(place.address()).replaceAll("*") + " " + opened + " > " + page.words(button);
            for (int time = 0;
                    time < TIMES && !new FuzzedForm(page, button).fields().isEmpty();
                    time++) {
                Message choices = new Message();
                inputs += new FuzzedForm(page, button).choose(mess, choices);
                tell(place, name, choices);
                Message texts = new Message();
                int typed = new FuzzedForm(page, button).type(mess, texts);
                if (typed > 0) {
                    inputs += typed;
                    tell(place, name, texts);
                    tell(place, name, new Message().click(button));
                    if (page.saysWhatIsWrong()) {
                        refused.add(name);
                    }
                    forms.merge(name, typed, Integer::sum);
                    isSent = true;
                }
            }
        }
        return isSent;
    }

    private void noteActs(String after) {
        List<String> lines = Objects.requireNonNull(log).lines();
        lines.subList(read, lines.size()).stream()
                .filter(line -> line.startsWith("audit action=") && line.contains(" result=ok "))
                .forEach(line -> acts.add(after + ": " + line));
        read = lines.size();
    }

    private void tell(Place place, String what, Message message) throws IOException, InterruptedException {
        String answer = place.browser().tell(message);
        noteActs(place + ", " + what);
        assertThat(answer)
                .as("%s, %s, seed %d", place, what, SEED)
                .doesNotContain("Er ging iets mis", "door een storing", "Exception");
    }
}
