package nl.ibp.operations;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ibp.operations.ShownPage.Part;

/**
 * Somebody who works as a browser would, in the same words over HTTP: many of them cost no more than what the server does
 * for them.
 */
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

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CLICK =
            "{\"event.screenX\":1,\"event.screenY\":1,\"event.clientX\":1,\"event.clientY\":1,"
                    + "\"event.detail\":1,\"event.button\":0,\"event.ctrlKey\":false,\"event.shiftKey\":false,"
                    + "\"event.altKey\":false,\"event.metaKey\":false}";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private static final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI address;
    private final String account;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private ShownPage shown = new ShownPage();
    private String key = "";
    private String page = "";
    private String sync = "";
    private int told;

    /** @param address of the proxy, or of a node */
    WebPerson(URI address, String account) {
        this.address = address;
        this.account = account;
    }

    /** At which node the proxy put them. */
    String node() {
        return cookies.getOrDefault("IBPNODE", "");
    }

    boolean isSignedIn() {
        return cookies.keySet().stream().anyMatch(name -> name.endsWith("SESSION") || name.equals("JSESSIONID"));
    }

    /** What is known of a node that is gone counts no more; the proxy's own cookie does. */
    void forget() {
        cookies.keySet().removeIf(name -> !name.equals("IBPNODE"));
    }

    void signIn() throws IOException, InterruptedException {
        forget();
        String token = first(TOKEN, get("aanmelden"));
        String form = "username=%s&password=demo&_csrf=%s"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8), token);
        HttpResponse<String> answer = send(request("aanmelden/sturen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String leads = answer.headers().firstValue("Location").orElse("aanmelden");
        if (leads.contains("aanmelden")) {
            forget();
            throw new IOException("Not signed in as " + account + ": " + answer.statusCode() + " " + leads);
        }
    }

    /** Opens a task and answers it: a position that needs no reasons. */
    Outcome review(String task) throws IOException, InterruptedException {
        if (reads("taak/" + task).contains(AWAY)) {
            throw new IOException(AWAY);
        }
        Part positive = shown.find("vaadin-radio-button", "Positief");
        Part choice = shown.around("vaadin-radio-group", positive);
        tell("{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":\"%s\"}"
                .formatted(choice.number(), positive.property("value")));
        Part send = shown.find("vaadin-button", "Verstuur standpunt");
        try {
            String answer = tell(
                    "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":%s}".formatted(send.number(), CLICK));
            if (answer.contains("Standpunt verstuurd")) {
                return Outcome.DONE;
            }
            return answer.contains(AWAY) ? Outcome.AWAY : Outcome.REFUSED;
        } catch (IOException lost) {
            return Outcome.IN_DOUBT;
        }
    }

    /** Types into the task's remarks and stays there. */
    void type(String task, String text) throws IOException, InterruptedException {
        open("taak/" + task);
        Part remarks = shown.labelled("vaadin-text-area", "Toelichting");
        tell("{\"type\":\"mSync\",\"node\":%1$d,\"feature\":1,\"property\":\"value\",\"value\":\"%2$s\"},"
                        .formatted(remarks.number(), text)
                + "{\"type\":\"event\",\"node\":%1$d,\"event\":\"value-changed\",\"data\":{}}"
                        .formatted(remarks.number()));
    }

    /** What stands in the task's remarks when it is opened. */
    String typed(String task) throws IOException, InterruptedException {
        open("taak/" + task);
        return shown.labelled("vaadin-text-area", "Toelichting").property("value");
    }

    /** What they read when they go there. */
    String reads(String route) throws IOException, InterruptedException {
        open(route);
        return shown.text();
    }

    private void open(String route) throws IOException, InterruptedException {
        shown = new ShownPage();
        told = 0;
        String begun = get("?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=");
        key = first(KEY, begun);
        page = first(PAGE, begun);
        sync = first(SYNC, begun);
        shown.take(begun);
        tell(
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"IBP\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}"
                        .formatted(route));
    }

    private String tell(String what) throws IOException, InterruptedException {
        String body =
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%d}".formatted(key, what, sync, told++);
        HttpResponse<String> answer = send(request("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200 || answer.body().contains("\"sessionExpired\":true")) {
            forget();
            throw new IOException("Answered " + answer.statusCode() + ": " + answer.body());
        }
        sync = first(SYNC, answer.body());
        shown.take(answer.body());
        return answer.body();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            forget();
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept-Language", "nl");
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? request : request.header("Cookie", all);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text.substring(0, Math.min(text.length(), 300)));
        }
        return matcher.group(1);
    }
}
