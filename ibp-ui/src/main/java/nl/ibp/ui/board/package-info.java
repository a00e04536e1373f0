/** The forms for the board's decision, the answers of the Rijk, and the result over all provinces. */
@NullMarked
package nl.ibp.ui.board;

import org.jspecify.annotations.NullMarked;
