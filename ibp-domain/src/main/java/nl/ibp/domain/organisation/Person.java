package nl.ibp.domain.organisation;

import nl.ibp.domain.Text;

/** Somebody who can hold seats; no more personal data than a name to show. */
public record Person(PersonId id, String displayName) {
    public Person {
        displayName = Text.line("displayName", displayName);
    }
}
