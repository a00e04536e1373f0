/** Somebody's work and meetings in a calendar of their own. The only place that knows how calendars are written. */
@NullMarked
package nl.ibp.ui.feed;

import org.jspecify.annotations.NullMarked;
