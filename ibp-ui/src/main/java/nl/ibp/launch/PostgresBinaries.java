package nl.ibp.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL server out of the jar, unpacked once per version inside the data folder. */
record PostgresBinaries(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    static PostgresBinaries unpacked(Path parent, String version) {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path folder = parent.resolve(version + "-" + platform);
        if (!Files.isDirectory(folder)) {
            unpack("/postgres-" + platform + ".txz", folder, platform);
        }
        return new PostgresBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    /** The name the archive carries in its jar. */
    static String platform(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        return switch (osArch) {
            case "amd64", "x86_64" -> system + "-x86_64";
            // Windows on ARM runs the other one.
            case "aarch64", "arm64" -> system + (system.equals("windows") ? "-x86_64" : "-arm_64");
            default -> system + "-" + osArch;
        };
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** Beside its place first, so that a start that was cut off leaves nothing that looks complete. */
    private static void unpack(String archive, Path folder, String platform) {
        Path partial = folder.resolveSibling("unpacking");
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw LaunchFailure.noBinaries(platform);
            }
            log.info("Eerste start: de ingebouwde database wordt uitgepakt in {}", folder);
            FileSystemUtils.deleteRecursively(folder.getParent());
            extract(in, Files.createDirectories(partial));
            Files.move(partial, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking " + archive + " to " + folder, e);
        }
    }

    private static void extract(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean executable = (entry.getMode() & 0100) != 0;
            if (executable && !file.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make " + file + " executable");
            }
        }
    }
}
