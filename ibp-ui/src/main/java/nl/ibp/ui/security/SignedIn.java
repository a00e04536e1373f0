package nl.ibp.ui.security;

import nl.ibp.domain.organisation.PersonId;

/** Who is signed in, in whichever way, as the session keeps it. */
interface SignedIn {

    PersonId person();
}
