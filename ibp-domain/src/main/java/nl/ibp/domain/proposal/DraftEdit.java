package nl.ibp.domain.proposal;

import java.time.Instant;
import nl.ibp.domain.organisation.PersonId;

/** The latest change of a draft: which one it is, whose, and when. */
record DraftEdit(int revision, PersonId by, Instant at) {}
