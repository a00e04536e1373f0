/** Meetings of the board and of committees: planning them, and what is listed there. */
@NullMarked
package nl.ibp.workflow.meeting;

import org.jspecify.annotations.NullMarked;
