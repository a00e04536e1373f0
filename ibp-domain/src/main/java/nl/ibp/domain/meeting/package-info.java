/** Meetings of the board and of committees: when, and what was listed there. */
@NullMarked
package nl.ibp.domain.meeting;

import org.jspecify.annotations.NullMarked;
