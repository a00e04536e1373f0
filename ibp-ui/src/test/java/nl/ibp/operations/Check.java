package nl.ibp.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The command that checks whether all is whole. */
final class Check {

    private Check() {}

    /** @return what it says; it fails where something is not whole */
    static String of(OwnPostgres server, String database) throws IOException, InterruptedException {
        return Machine.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Node.JAR.toString(),
                "--ibp.check",
                "--ibp.database.url=" + server.url(database),
                "--ibp.database.user=" + server.user(),
                "--ibp.demo=false"));
    }
}
