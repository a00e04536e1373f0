package nl.ibp.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk, in memory, that can be filled to the last byte. */
final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 65_536;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Empty for whoever may not mount one. */
    static Optional<SmallDisk> mount(String size) throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("ibp-disk");
        try {
            Machine.run(List.of("mount", "-t", "tmpfs", "-o", "size=" + size, "ibp-disk", folder.toString()));
            return Optional.of(new SmallDisk(folder));
        } catch (IllegalStateException notAllowed) {
            Files.delete(folder);
            return Optional.empty();
        }
    }

    Path folder() {
        return folder;
    }

    void fill() throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(folder).getUsableSpace() > 0) {
                out.write(piece);
            }
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    /** What others wrote stays. */
    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Machine.run(List.of("umount", folder.toString()));
        Files.delete(folder);
    }
}
