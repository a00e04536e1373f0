package nl.ibp.domain.organisation;

/** Somebody who can hold seats; no more personal data than a name to show. */
public record Person(PersonId id, String displayName) {}
