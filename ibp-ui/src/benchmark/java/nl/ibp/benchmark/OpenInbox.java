package nl.ibp.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's browser with the page of their work open: it signs in, opens the page and listens to what is pushed to it,
 * in the words of Vaadin's protocol, and draws nothing.
 */
final class OpenInbox implements WebSocket.Listener {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern LIST = Pattern.compile(
            "\"node\":(\\d+),\"type\":\"splice\",\"feat\":11,\"index\":0,\"add\":\\[[^\\]]*\"item-list\"");
    private static final Pattern CLAIMED = Pattern.compile("Opgepakt door ([A-Za-z]+ \\d{3})");
    private static final Pattern ROW = Pattern.compile("data-task=\\\\\"([^\"\\\\]+)");

    /** A script that the server waits for: the node and the channel to answer by, and another for errors. */
    private static final Pattern AWAITED = Pattern.compile("\\[2,(\\d+),(\\d+)],\\[2,\\d+,\\d+]");

    private static final HttpClient http = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong characters = new AtomicLong();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final StringBuilder part = new StringBuilder();
    private String session = "";
    private String key = "";
    private String page = "";
    private String list = "";
    private List<String> rows = List.of();
    private volatile String sync = "";
    private int asked;
    private @Nullable WebSocket socket;

    private OpenInbox(String address) {
        this.address = address;
    }

    static OpenInbox of(String address, String account, String password) throws Exception {
        OpenInbox inbox = new OpenInbox(address);
        inbox.signIn(account, password);
        inbox.open();
        return inbox;
    }

    private void signIn(String account, String password) throws Exception {
        String token = first(TOKEN, get("aanmelden"));
        String form = "username=%s&password=%s&_csrf=%s".formatted(account, password, token);
        HttpResponse<String> answer = send(request("aanmelden/sturen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("Location").orElse("").contains("aanmelden")) {
            throw new IllegalStateException("Not signed in as " + account);
        }
    }

    private void open() throws Exception {
        get("werk");
        String begun = get("?v-r=init&location=werk&query=");
        key = first(KEY, begun);
        page = first(PAGE, begun);
        sync = first(SYNC, begun);
        listen(first(PUSH, begun));
        String shown = event(
                "1",
                "ui-navigate",
                "{\"route\":\"werk\",\"query\":\"\",\"appShellTitle\":\"IBP\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}");
        list = first(LIST, shown);
        rows = ROW.matcher(shown).results().map(row -> row.group(1)).toList();
        answer(shown);
    }

    /** Says what the scripts of the page came to, for those that are waited for. */
    private void answer(String shown) throws IOException, InterruptedException {
        List<String> answers = AWAITED.matcher(shown)
                .results()
                .map(awaited -> "{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[null]}"
                        .formatted(awaited.group(1), awaited.group(2)))
                .toList();
        if (answers.isEmpty()) {
            throw new IllegalStateException("Nothing is waited for");
        }
        tell(String.join(",", answers));
    }

    private void listen(String push) throws Exception {
        String type = URLEncoder.encode("application/json; charset=UTF-8", StandardCharsets.UTF_8);
        URI uri = URI.create(address.replace("http:", "ws:")
                + "VAADIN/push?v-r=push&v-uiId=" + page + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=" + type + "&X-atmo-protocol=true");
        socket = http.newWebSocketBuilder()
                .header("Cookie", session)
                .buildAsync(uri, this)
                .get(30, TimeUnit.SECONDS);
        if (!connected.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nothing came");
        }
    }

    /** The rows it showed when it was opened. */
    List<String> rows() {
        return rows;
    }

    /** Presses a key of the list on a row. */
    void press(String letter, String task) {
        try {
            event(list, "work-key", "{\"event.detail.key\":\"%s\",\"event.detail.task\":\"%s\"}".formatted(letter, task));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String event(String node, String event, String data) throws IOException, InterruptedException {
        return tell("{\"type\":\"event\",\"node\":%s,\"event\":\"%s\",\"data\":%s}".formatted(node, event, data));
    }

    private synchronized String tell(String what) throws IOException, InterruptedException {
        String answer = post("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%d}"
                .formatted(key, what, sync, asked++));
        note(answer);
        return answer;
    }

    /** As when a window is closed. */
    void close() throws IOException, InterruptedException {
        post("{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%s,\"clientId\":%d,\"UNLOAD\":true}".formatted(key, sync, asked++));
        if (socket != null) {
            socket.abort();
        }
    }

    private String post(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new IOException("Answered " + answer.statusCode());
        }
        return answer.body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .forEach(cookie -> session = cookie.substring(0, cookie.indexOf(';')));
        return answer;
    }

    /** When it was told first that somebody took something on, of those since it began to watch. */
    Map<String, Long> seen() {
        return seen;
    }

    void watch() {
        seen.clear();
        messages.set(0);
        characters.set(0);
    }

    long messages() {
        return messages.get();
    }

    long characters() {
        return characters.get();
    }

    private void note(String message) {
        long now = System.nanoTime();
        Matcher claimed = CLAIMED.matcher(message);
        while (claimed.find()) {
            seen.putIfAbsent(claimed.group(1), now);
        }
        Matcher counted = SYNC.matcher(message);
        if (counted.find()) {
            sync = counted.group(1);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
        part.append(text);
        if (isLast) {
            String message = part.toString();
            part.setLength(0);
            connected.countDown();
            messages.incrementAndGet();
            characters.addAndGet(message.length());
            note(message);
        }
        from.request(1);
        return null;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(text.length(), 500)));
        }
        return matcher.group(1);
    }
}
