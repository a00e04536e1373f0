/** Provinces, bodies and the seats in them. Work is addressed to a seat, never to a person (domain reference, 2). */
@NullMarked
package nl.ibp.domain.organisation;

import org.jspecify.annotations.NullMarked;
