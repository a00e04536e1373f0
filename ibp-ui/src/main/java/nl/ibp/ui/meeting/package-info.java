/** When bodies meet, what their lists of decisions say, and what the board left to the kopgroep. */
@NullMarked
package nl.ibp.ui.meeting;

import org.jspecify.annotations.NullMarked;
