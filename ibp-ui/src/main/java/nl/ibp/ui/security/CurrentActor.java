package nl.ibp.ui.security;

import nl.ibp.domain.organisation.Actor;

/** The person of the present request, with the seats held at this moment. Every view acts through it. */
public interface CurrentActor {

    Actor get();
}
