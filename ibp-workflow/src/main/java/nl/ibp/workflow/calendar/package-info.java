/** The calendar that terms are counted in. */
@NullMarked
package nl.ibp.workflow.calendar;

import org.jspecify.annotations.NullMarked;
