package nl.ibp.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Keeps whatever somebody's browser is sent, be it shown or not. */
final class Traffic {

    /** The page is there, and asks the server for nothing more. */
    private static final String SETTLED =
            """
            document.querySelector('h1')
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";

    private final Person person;
    private final Page page;
    private final List<Response> answers = new ArrayList<>();
    private final StringBuilder heard = new StringBuilder();

    private Traffic(Person person) {
        this.person = person;
        this.page = person.page();
        page.onResponse(answers::add);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> heard.append(frame.text())));
    }

    static Traffic to(Person person) {
        return new Traffic(person);
    }

    /** Opens an address that may be refused. */
    Traffic open(String address) {
        answers.clear();
        if (address.startsWith("bijlagen/")) {
            heard.append(person.context().request().get(address).text());
            return this;
        }
        page.navigate(address);
        OnPage.await(page, SETTLED);
        heard.append(page.title()).append(page.content());
        List.copyOf(answers).forEach(this::hear);
        person.expectErrors();
        return this;
    }

    private void hear(Response answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        if (type.contains("html") || type.contains("json")) {
            try {
                heard.append(answer.text());
            } catch (PlaywrightException redirected) {
                heard.append(answer.headers());
            }
        }
    }

    String heard() {
        return heard.toString();
    }
}
