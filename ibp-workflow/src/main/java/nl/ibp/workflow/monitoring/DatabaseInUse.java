package nl.ibp.workflow.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * The database that everything is kept in; nothing of it is secret.
 *
 * @param version of the server, e.g. "17.11"
 * @param host the server's own address; null where it is reached without a network
 * @param schema number of the newest migration
 * @param bytes what it takes on disk
 */
public record DatabaseInUse(String version, String name, @Nullable String host, int port, String schema, long bytes) {}
