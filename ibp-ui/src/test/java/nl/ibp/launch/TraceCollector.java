package nl.ibp.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/** Takes what a program says of its doings, as a collector of traces does, and keeps it as it came. */
final class TraceCollector implements AutoCloseable {

    private final HttpServer server;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private TraceCollector(HttpServer server) {
        this.server = server;
    }

    static TraceCollector open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TraceCollector collector = new TraceCollector(server);
            server.createContext("/v1/traces", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                boolean isPacked = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                collector.taken.add(text(isPacked ? unpacked(body) : body));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return packed.readAllBytes();
        }
    }

    // Names and values stand in it as they are.
    private static String text(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    boolean hasSeen(String word) {
        return taken.stream().anyMatch(one -> one.contains(word));
    }

    boolean awaits(String word, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!hasSeen(word) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        return hasSeen(word);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
