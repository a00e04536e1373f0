package nl.ibp.ui.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Addresses of our static files with a mark of their content, so that browsers keep them until they change. */
final class StaticFile {

    static final List<String> STYLESHEETS =
            List.of("ibp.css", "icons.css", "path-line.css", "dossier.css", "tasks.css");
    static final List<String> SCRIPTS = List.of("ibp.js", "work-rows.js");

    private StaticFile() {}

    static String url(String name) {
        try (InputStream file = StaticFile.class.getResourceAsStream("/META-INF/resources/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No static file " + name);
            }
            CRC32 mark = new CRC32();
            mark.update(file.readAllBytes());
            return name + "?v=" + Long.toHexString(mark.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
