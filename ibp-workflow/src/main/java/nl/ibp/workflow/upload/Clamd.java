package nl.ibp.workflow.upload;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The daemon of ClamAV. It is sent the file itself by its command {@code INSTREAM}, so that it needs no folder of ours:
 * pieces with their length before them, and nought at the end.
 */
@Component
class Clamd implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final int MILLISECONDS_TO_CONNECT = 3_000;

    /** From the connection to the answer; who sends a file waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String place;
    private final Duration patience;

    /** @param place host and port; blank for none */
    @Autowired
    Clamd(@Value("${ibp.clamav:}") String place) {
        this(place, PATIENCE);
    }

    /** @param patience with a scanner as a whole, also with one that takes a file slowly */
    Clamd(String place, Duration patience) {
        this.place = place.strip();
        this.patience = patience;
    }

    @Override
    public boolean isOn() {
        return !place.isEmpty();
    }

    @Override
    public Verdict judge(byte[] file) {
        if (!isOn()) {
            return Verdict.CLEAN;
        }
        try {
            return verdict(ask(file));
        } catch (IOException e) {
            LOG.warn("The virus scanner at {} does not answer: {}", place, e.getMessage());
            return Verdict.UNKNOWN;
        }
    }

    private String ask(byte[] file) throws IOException {
        int colon = place.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1))),
                    MILLISECONDS_TO_CONNECT);
            // A time limit of the socket counts for each piece that is read, and for none that is written.
            CompletableFuture<Void> limit = CompletableFuture.runAsync(
                    () -> end(socket),
                    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
            try {
                send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
                return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            } catch (SocketException closed) {
                throw limit.isDone() ? new SocketTimeoutException("nothing within " + patience) : closed;
            } finally {
                limit.cancel(false);
            }
        }
    }

    /** Whoever reads from it or writes to it is told so at once. */
    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("Closing the connection with the virus scanner failed", e);
        }
    }

    private static void send(byte[] file, DataOutputStream to) throws IOException {
        to.write(COMMAND);
        for (int from = 0; from < file.length; from += PIECE) {
            int length = Math.min(PIECE, file.length - from);
            to.writeInt(length);
            to.write(file, from, length);
        }
        to.writeInt(0);
        to.flush();
    }

    /** {@code stream: OK}, {@code stream: <name> FOUND}, or something {@code ERROR}. */
    private Verdict verdict(String answer) {
        String said = answer.replace("\0", "").strip();
        if (said.endsWith(": OK")) {
            return Verdict.CLEAN;
        }
        LOG.warn("The virus scanner says: {}", said);
        return said.endsWith(" FOUND") ? Verdict.HARMFUL : Verdict.UNKNOWN;
    }
}
