package nl.ibp.api.request;

/** Where something else is to be found, on this server. */
public record Link(String href) {}
