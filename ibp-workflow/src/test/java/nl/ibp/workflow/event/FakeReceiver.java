package nl.ibp.workflow.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A system that is told of events, and answers as a test says. */
final class FakeReceiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Received(String method, String path, Headers headers, String body) {

        String header(String name) {
            return headers.getFirst(name);
        }

        JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String id() {
            return event().get("id").asText();
        }

        String dossier() {
            return event().path("subject").asText();
        }

        String sequence() {
            return event().path("sequence").asText();
        }

        String kind() {
            return event().get("type").asText().replaceFirst(".*\\.", "");
        }
    }

    record Reply(int status, String body, Map<String, String> headers) {

        static Reply of(int status) {
            return new Reply(status, "", Map.of());
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> answer = said -> Reply.of(204);
    private volatile Optional<String> allowedOrigin = Optional.of("*");

    private volatile Runnable meanwhile = () -> {};

    private FakeReceiver(HttpServer server) {
        this.server = server;
    }

    static FakeReceiver start() {
        return startAt(0);
    }

    static FakeReceiver startAt(int port) {
        try {
            FakeReceiver receiver = new FakeReceiver(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
            receiver.server.createContext("/", receiver::handle);
            receiver.server.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "receiver");
                thread.setDaemon(true);
                return thread;
            }));
            receiver.server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/gebeurtenissen");
    }

    int port() {
        return server.getAddress().getPort();
    }

    EventSettings settings() {
        return new EventSettings(
                Set.of("127.0.0.1:" + port(), "localhost:" + port()),
                "urn:nld:oin:00000001234567890000:systeem:ibp",
                Optional.of(URI.create("https://ibp.example.nl/")));
    }

    void answer(Function<Received, Reply> other) {
        answer = other;
    }

    void answer(int status) {
        answer(said -> Reply.of(status));
    }

    void allow(Optional<String> origin) {
        allowedOrigin = origin;
    }

    /** What happens while it thinks about whether it agrees. */
    void whileAsked(Runnable act) {
        meanwhile = act;
    }

    /** What was posted, whatever was answered. */
    List<Received> posted() {
        return received.stream().filter(said -> said.method().equals("POST")).toList();
    }

    List<String> kinds() {
        return posted().stream().map(Received::kind).toList();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    void forget() {
        received.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Received said = new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        received.add(said);
        Reply reply = said.method().equals("OPTIONS") ? agreement() : answer.apply(said);
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private Reply agreement() {
        meanwhile.run();
        return allowedOrigin
                .map(origin -> new Reply(200, "", Map.of("WebHook-Allowed-Origin", origin)))
                .orElseGet(() -> Reply.of(404));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
