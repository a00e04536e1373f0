package nl.ibp.workflow.organisation;

import nl.ibp.domain.organisation.PersonId;

/** An administrator gave somebody a new password, so that who signed in by the old one has no business here. */
public record PasswordGiven(PersonId person) {}
