package nl.ibp.operations;

import java.io.IOException;
import java.net.URI;
import nl.ibp.web.ShownPage.Part;
import nl.ibp.web.WebBrowser;
import nl.ibp.web.WebBrowser.Message;
import nl.ibp.web.WebBrowser.NotServed;

/** Somebody who works for a seat, and signs in again where they are thrown out. */
final class WebPerson {

    /** What came of something somebody did, as they see it. */
    enum Outcome {
        /** The page says that it is done. */
        DONE,
        /** The page says why not. */
        REFUSED,
        /** The page says that it cannot reach its data, and to try again. */
        AWAY,
        /** No answer came, or another one: it may have been done or not. */
        IN_DOUBT
    }

    /** What a page says that cannot reach its data. */
    static final String AWAY = "IBP kan even niet bij de gegevens";

    /** By which the proxy knows the node of somebody. */
    private static final String NODE = "IBPNODE";

    private final WebBrowser browser;
    private final String account;

    /** @param address of the proxy, or of a node */
    WebPerson(URI address, String account) {
        this.browser = new WebBrowser(address);
        this.account = account;
    }

    /** At which node the proxy put them. */
    String node() {
        return browser.cookie(NODE).orElse("");
    }

    boolean isSignedIn() {
        return browser.hasSession();
    }

    /** What is known of a node that is gone counts no more; the proxy's own cookie does. */
    void forget() {
        browser.forgetCookies(name -> !name.equals(NODE));
    }

    void signIn() throws IOException, InterruptedException {
        forget();
        orForget(() -> {
            browser.signIn(account, "demo");
            return "";
        });
    }

    /** Opens a task and answers it: a position that needs no reasons. */
    Outcome review(String task) throws IOException, InterruptedException {
        if (reads("taak/" + task).contains(AWAY)) {
            throw new IOException(AWAY);
        }
        Part positive = browser.shown().find("vaadin-radio-button", "Positief");
        Part choice = browser.shown().around("vaadin-radio-group", positive);
        tell(new Message().set(choice, "value", positive.property("value")));
        Part send = browser.shown().find("vaadin-button", "Verstuur standpunt");
        try {
            String answer = tell(new Message().click(send));
            if (answer.contains("Standpunt verstuurd")) {
                return Outcome.DONE;
            }
            return answer.contains(AWAY) ? Outcome.AWAY : Outcome.REFUSED;
        } catch (NotServed elsewhere) {
            // Another node answered, which knows nothing of this page and did nothing.
            throw elsewhere;
        } catch (IOException lost) {
            return Outcome.IN_DOUBT;
        }
    }

    /** Types into the task's remarks and stays there. */
    void type(String task, String text) throws IOException, InterruptedException {
        open("taak/" + task);
        Part remarks = remarks();
        tell(new Message().set(remarks, "value", text).changed(remarks));
    }

    /** What stands in the task's remarks when it is opened. */
    String typed(String task) throws IOException, InterruptedException {
        open("taak/" + task);
        return remarks().property("value");
    }

    private Part remarks() {
        return browser.shown().labelled("vaadin-text-area", "Toelichting");
    }

    /** What they read when they go there. */
    String reads(String route) throws IOException, InterruptedException {
        open(route);
        return browser.shown().text();
    }

    /** A node that does not know somebody shows them the page of signing in, wherever they go. */
    private void open(String route) throws IOException, InterruptedException {
        String text = orForget(() -> browser.open(route).text());
        if (!text.contains("Mijn werk") && !text.contains(AWAY)) {
            forget();
            throw new IOException("Not known here: " + text);
        }
    }

    private String tell(Message message) throws IOException, InterruptedException {
        return orForget(() -> browser.tell(message));
    }

    private interface Asking {
        String answer() throws IOException, InterruptedException;
    }

    private String orForget(Asking asking) throws IOException, InterruptedException {
        try {
            return asking.answer();
        } catch (NotServed thrownOut) {
            forget();
            throw thrownOut;
        }
    }
}
