/** My work: the list of what waits for a person, and a page per task with the form for just that step. */
@NullMarked
package nl.ibp.ui.inbox;

import org.jspecify.annotations.NullMarked;
