/** The calendar that terms are counted in, and what of it somebody reads in a calendar of their own. */
@NullMarked
package nl.ibp.workflow.calendar;

import org.jspecify.annotations.NullMarked;
