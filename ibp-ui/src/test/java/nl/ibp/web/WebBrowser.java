package nl.ibp.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ibp.web.ShownPage.Part;

/**
 * A browser as the server knows one: it signs in, opens pages, fills in fields and presses buttons, in the framework's own
 * words, and draws nothing. Many of them cost no more than what the server does for them, and they send what no field of
 * a real one would.
 */
public final class WebBrowser {

    /** What is said to the server in one go. */
    public static final class Message {

        private final ArrayNode parts = JSON.createArrayNode();

        /** @param value a text, a truth or a list of texts */
        public Message set(Part field, String property, Object value) {
            ObjectNode part = parts.addObject()
                    .put("type", "mSync")
                    .put("node", field.number())
                    .put("feature", 1)
                    .put("property", property);
            part.set("value", JSON.valueToTree(value));
            return this;
        }

        public Message changed(Part field) {
            parts.addObject()
                    .put("type", "event")
                    .put("node", field.number())
                    .put("event", "value-changed")
                    .putObject("data");
            return this;
        }

        public Message click(Part button) {
            ObjectNode data = parts.addObject()
                    .put("type", "event")
                    .put("node", button.number())
                    .put("event", "click")
                    .putObject("data");
            for (String at : new String[] {"screenX", "screenY", "clientX", "clientY", "detail", "button"}) {
                data.put("event." + at, 0);
            }
            for (String key : new String[] {"ctrlKey", "shiftKey", "altKey", "metaKey"}) {
                data.put("event." + key, false);
            }
            return this;
        }

        private Message go(String path, String query) {
            parts.addObject()
                    .put("type", "event")
                    .put("node", 1)
                    .put("event", "ui-navigate")
                    .putObject("data")
                    .put("route", path)
                    .put("query", query)
                    .put("appShellTitle", "IBP")
                    .put("trigger", "")
                    .putObject("historyState")
                    .put("idx", 0);
            return this;
        }
    }

    /** The server answered, and not as it does to somebody whose page is open: it is gone, or they are not known. */
    public static final class NotServed extends IOException {

        private static final long serialVersionUID = 1;

        private NotServed(String what) {
            super(what);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private static final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private ShownPage shown = new ShownPage();
    private String key = "";
    private String page = "";
    private String sync = "";
    private int told;

    /** @param address of the product, with a slash at its end */
    public WebBrowser(URI address) {
        this.address = address;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public boolean hasSession() {
        return cookies.keySet().stream().anyMatch(name -> name.endsWith("SESSION") || name.equals("JSESSIONID"));
    }

    public void forgetCookies(Predicate<String> which) {
        cookies.keySet().removeIf(which);
    }

    /** @throws NotServed when it was refused, too */
    public void signIn(String account, String password) throws IOException, InterruptedException {
        String token = first(TOKEN, get("aanmelden"));
        String form = "username=%s&password=%s&_csrf=%s".formatted(encoded(account), encoded(password), token);
        HttpResponse<String> answer = send(request("aanmelden/sturen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String leads = answer.headers().firstValue("Location").orElse("aanmelden");
        if (leads.contains("aanmelden")) {
            throw new NotServed("Not signed in as " + account + ": " + answer.statusCode() + " " + leads);
        }
    }

    /** What an address answers before any page is drawn: 302 where it leads elsewhere. */
    public int status(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html").GET()).statusCode();
    }

    /** @param route with what is asked behind it, e.g. {@code voorstellen?thema=3} */
    public ShownPage open(String route) throws IOException, InterruptedException {
        String[] parts = route.split("\\?", 2);
        String query = parts.length == 1 ? "" : parts[1];
        shown = new ShownPage();
        told = 0;
        String begun = get("?v-r=init&location=" + encoded(parts[0]) + "&query=" + encoded(query));
        key = first(KEY, begun);
        page = first(PAGE, begun);
        sync = first(SYNC, begun);
        shown.take(begun);
        tell(new Message().go(parts[0], query.isEmpty() ? "" : "?" + query));
        return shown;
    }

    /** What it shows now. */
    public ShownPage shown() {
        return shown;
    }

    /**
     * Says something to the page that was opened last.
     *
     * @return what was answered
     * @throws NotServed when it was not understood, or nobody was there
     */
    public String tell(Message message) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        body.put("csrfToken", key).put("syncId", Integer.parseInt(sync)).put("clientId", told++);
        body.set("rpc", message.parts);
        HttpResponse<String> answer = send(request("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() != 200 || answer.body().contains("\"sessionExpired\":true")) {
            throw new NotServed("Answered " + answer.statusCode() + ": " + answer.body());
        }
        sync = first(SYNC, answer.body());
        shown.take(answer.body());
        return answer.body();
    }

    /** Closes the page, as when somebody goes elsewhere. */
    public void leave() throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        body.put("csrfToken", key)
                .put("syncId", Integer.parseInt(sync))
                .put("clientId", told++)
                .put("UNLOAD", true);
        body.putArray("rpc");
        send(request("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new NotServed(path + " answered " + answer.statusCode() + ": " + answer.body());
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text.substring(0, Math.min(text.length(), 300)));
        }
        return matcher.group(1);
    }
}
