/** Working days and the terms counted in them. */
@NullMarked
package nl.ibp.domain.calendar;

import org.jspecify.annotations.NullMarked;
