/** Journeys through the whole product in a real browser, in the words its users know it by. */
@NullMarked
package nl.ibp.journey;

import org.jspecify.annotations.NullMarked;
