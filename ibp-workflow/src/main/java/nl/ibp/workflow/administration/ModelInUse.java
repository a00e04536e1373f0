package nl.ibp.workflow.administration;

import java.time.Instant;
import java.util.List;

/**
 * A process or decision table that the product works with.
 *
 * @param key its id in the file
 * @param name as the file has it, in Dutch
 * @param versions the newest first, which is the one in use for what begins now
 */
public record ModelInUse(String key, ModelKind kind, String name, List<Version> versions) {

    /**
     * One version of it.
     *
     * @param byAdministrator and not with a version of the product
     * @param running how many processes follow it at this moment; always none for a table
     */
    public record Version(int number, Instant since, boolean byAdministrator, int running) {}

    public ModelInUse {
        versions = List.copyOf(versions);
    }

    public Version latest() {
        return versions.get(0);
    }

    public int running() {
        return versions.stream().mapToInt(Version::running).sum();
    }
}
