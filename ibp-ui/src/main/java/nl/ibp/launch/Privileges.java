package nl.ibp.launch;

import java.util.List;

/** PostgreSQL refuses to run as root; on Linux a user namespace of its own takes root's powers away. */
final class Privileges {

    private static final List<String> UNSHARE = List.of("unshare", "-U");

    private Privileges() {}

    /** What to put before a command. */
    static List<String> dropped() {
        if (PostgresBinaries.isWindows() || !"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (Processes.exitCode(new ProcessBuilder("unshare", "-U", "true")) != 0) {
            throw LaunchFailure.notAsRoot();
        }
        return UNSHARE;
    }
}
