package nl.ibp.workflow.upload;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks as the daemon of ClamAV does, and answers as the test says. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket socket;
    private final Function<byte[], String> answers;

    private FakeClamd(Function<byte[], String> answers) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answers = answers;
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    static FakeClamd answering(Function<byte[], String> answers) {
        try {
            return new FakeClamd(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String place() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                if (socket.isClosed()) {
                    // This thread had begun to wait for one before.
                    return;
                }
                String answer = answers.apply(read(new DataInputStream(connection.getInputStream())));
                connection.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException ended) {
                // Closed by the test, or by a client that gave up.
            }
        }
    }

    private static byte[] read(DataInputStream from) throws IOException {
        String command = new String(from.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("Unknown command " + command);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = from.readInt(); length > 0; length = from.readInt()) {
            file.write(from.readNBytes(length));
        }
        return file.toByteArray();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
