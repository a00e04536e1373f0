package nl.ibp.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one folder everything of the embedded database lives in: the data, the unpacked server, its logs.
 *
 * <p>It belongs to one application at a time. The claim is the operating system's file lock, which ends with the
 * process, so a killed application never blocks the next.
 */
final class DataFolder {

    /** Until this process ends: a channel nobody refers to is closed by the garbage collector, and its lock with it. */
    private static final Set<FileChannel> CLAIMS = ConcurrentHashMap.newKeySet();

    private final Path home;

    private DataFolder(Path home) {
        this.home = home;
    }

    static DataFolder claim(Path home) {
        try {
            Files.createDirectories(home);
            CLAIMS.add(lock(home));
            return new DataFolder(home.toRealPath());
        } catch (IOException e) {
            throw LaunchFailure.folderNotWritable(home);
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        Path file = home.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw LaunchFailure.alreadyRunning(home, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes()));
        return channel;
    }

    /** One byte far behind the text, since some systems don't let others read what is locked. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path home() {
        return home;
    }

    Path data() {
        return home.resolve("data");
    }

    Path binaries() {
        return home.resolve("postgres");
    }
}
