/** The forms for what each province does after the board: letter, proposal, committee, decision, minister. */
@NullMarked
package nl.ibp.ui.states;

import org.jspecify.annotations.NullMarked;
