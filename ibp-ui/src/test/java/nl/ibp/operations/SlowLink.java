package nl.ibp.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A network between a node and its database that may be made slow, or that passes nothing on for a while. */
final class SlowLink implements AutoCloseable {

    private static final int PIECE = 65_536;

    /** What is under way, and when it arrives. An empty piece is the end. */
    private record Piece(byte[] bytes, long arrives) {}

    private final ServerSocket entrance;
    private final int destination;
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean hangs;

    private SlowLink(ServerSocket entrance, int destination) {
        this.entrance = entrance;
        this.destination = destination;
    }

    static SlowLink to(int port) throws IOException {
        SlowLink link = new SlowLink(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        thread(link::accept);
        return link;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Each way. */
    void delay(Duration each) {
        delay = each;
    }

    /** Nothing comes through, and nobody is told that: as when a cable is pulled. */
    void hang(boolean yes) {
        hangs = yes;
    }

    private void accept() {
        try {
            while (true) {
                connect(entrance.accept());
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void connect(Socket near) throws IOException {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), destination);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            open.add(near);
            open.add(far);
            carry(near, far);
            carry(far, near);
        } catch (IOException nobodyThere) {
            near.close();
        }
    }

    /** Reading goes on while earlier pieces wait, so that a delay is one of time and not of how much fits through. */
    private void carry(Socket from, Socket to) {
        LinkedBlockingQueue<Piece> underWay = new LinkedBlockingQueue<>();
        thread(() -> read(from, underWay));
        thread(() -> write(to, underWay));
    }

    private void read(Socket from, LinkedBlockingQueue<Piece> underWay) {
        try {
            InputStream in = from.getInputStream();
            byte[] bytes = new byte[PIECE];
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                underWay.add(new Piece(Arrays.copyOf(bytes, length), System.nanoTime() + delay.toNanos()));
            }
        } catch (IOException broken) {
            // Is the end as well.
        }
        underWay.add(new Piece(new byte[0], System.nanoTime() + delay.toNanos()));
    }

    private void write(Socket to, LinkedBlockingQueue<Piece> underWay) {
        try (to) {
            OutputStream out = to.getOutputStream();
            for (Piece piece = underWay.take(); piece.bytes().length > 0; piece = underWay.take()) {
                while (hangs || System.nanoTime() < piece.arrives()) {
                    Thread.sleep(1);
                }
                out.write(piece.bytes());
            }
        } catch (IOException broken) {
            // Whoever reads at the other side finds out.
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "slow-link");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        hangs = false;
        entrance.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
