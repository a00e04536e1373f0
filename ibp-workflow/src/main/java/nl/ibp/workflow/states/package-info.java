/** What each province does after the board's decision: steps 8 to 11 of the path. */
@NullMarked
package nl.ibp.workflow.states;

import org.jspecify.annotations.NullMarked;
