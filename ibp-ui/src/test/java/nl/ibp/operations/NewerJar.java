package nl.ibp.operations;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What was built, made into a version that comes after it: another number, and one migration more. */
final class NewerJar {

    static final String VERSION = "9001.0";
    static final int MIGRATION = 9001;

    private NewerJar() {}

    static Path make(Path folder) throws IOException {
        Path newer = folder.resolve("ibp-newer.jar");
        Files.copy(Node.JAR, newer);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + newer.toUri()), Map.of())) {
            Path classes = jar.getPath("BOOT-INF/classes");
            Path settings = classes.resolve("application.properties");
            String before = Files.readString(settings);
            String after = before.replaceFirst("(?m)^ibp\\.version=.*$", "ibp.version=" + VERSION);
            if (after.equals(before)) {
                throw new IllegalStateException("No version in " + settings);
            }
            Files.writeString(settings, after);
            Path migrations = Files.createDirectories(classes.resolve("db/migration"));
            Files.writeString(
                    migrations.resolve("V" + MIGRATION + "__later.sql"),
                    "alter table node add column remark text not null default '';\n");
        }
        return newer;
    }
}
