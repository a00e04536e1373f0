/** How the milestones of the programme stand, and what colleges are told of it from time to time. */
@NullMarked
package nl.ibp.domain.reporting;

import org.jspecify.annotations.NullMarked;
