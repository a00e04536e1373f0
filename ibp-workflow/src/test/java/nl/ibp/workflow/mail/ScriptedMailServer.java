package nl.ibp.workflow.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ibp.domain.notice.MailAddress;
import org.jspecify.annotations.Nullable;

/** A mail server that answers what a test says, and can be kept from answering. It has a mail once its dot has come. */
final class ScriptedMailServer implements AutoCloseable {

    enum Stage {
        RECIPIENT,
        DATA,
        END
    }

    /** In the place of an answer. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<Stage, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> answersTo = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile @Nullable Stage held;
    private volatile CountDownLatch reached = new CountDownLatch(1);
    private volatile CountDownLatch goingOn = new CountDownLatch(0);

    private ScriptedMailServer(ServerSocket socket) {
        this.socket = socket;
    }

    static ScriptedMailServer start() throws IOException {
        return startAt(0);
    }

    /** @param port at which one was before; 0 for any that is free */
    static ScriptedMailServer startAt(int port) throws IOException {
        ScriptedMailServer server =
                new ScriptedMailServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        thread(server::listen);
        return server;
    }

    MailSettings settings() {
        return new MailSettings(
                "127.0.0.1", socket.getLocalPort(), MailSettings.Security.NONE, "", "", "ibp@ibp.example");
    }

    int port() {
        return socket.getLocalPort();
    }

    void answer(Stage stage, String answer) {
        answers.put(stage, answer);
    }

    /** For one recipient alone. */
    void answerTo(MailAddress recipient, String answer) {
        answersTo.put("RCPT TO:<" + recipient.value().toUpperCase(Locale.ROOT) + ">", answer);
    }

    void answerAsUsual() {
        answers.clear();
        answersTo.clear();
    }

    /** It says nothing more from there on. */
    void holdAt(Stage stage) {
        reached = new CountDownLatch(1);
        goingOn = new CountDownLatch(1);
        held = stage;
    }

    boolean awaitHeld() throws InterruptedException {
        return reached.await(60, TimeUnit.SECONDS);
    }

    void goOn() {
        held = null;
        goingOn.countDown();
    }

    /** What it has, from the first header on. */
    List<String> taken() {
        return taken;
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                thread(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            String line = in.readLine();
            while (line != null && converse(line.toUpperCase(Locale.ROOT), in, out)) {
                line = in.readLine();
            }
        } catch (IOException gone) {
            // Whoever spoke was killed.
        }
    }

    /** @return whether the conversation goes on */
    private boolean converse(String said, BufferedReader in, OutputStream out) throws IOException {
        if (said.startsWith("RCPT")) {
            return answer(Stage.RECIPIENT, answersTo.getOrDefault(said.strip(), "250 ok"), out);
        }
        if (said.startsWith("DATA")) {
            return answer(Stage.DATA, "354 go on", out) && (refuses(Stage.DATA) || read(in, out));
        }
        say(out, said.startsWith("QUIT") ? "221 bye" : "250 ok");
        return !said.startsWith("QUIT");
    }

    private boolean refuses(Stage stage) {
        return answers.containsKey(stage);
    }

    private boolean read(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder message = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            message.append(line).append('\n');
            line = in.readLine();
        }
        if (line == null) {
            return false;
        }
        String answer = answers.getOrDefault(Stage.END, "");
        if (!answer.startsWith("4") && !answer.startsWith("5")) {
            taken.add(message.toString());
        }
        return answer(Stage.END, "250 taken", out);
    }

    private boolean answer(Stage stage, String usual, OutputStream out) throws IOException {
        if (stage == held) {
            reached.countDown();
            await();
        }
        String answer = answers.getOrDefault(stage, usual);
        if (answer.equals(HANG_UP)) {
            return false;
        }
        say(out, answer);
        return true;
    }

    private void await() {
        try {
            goingOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "mail server of a test");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        goOn();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
