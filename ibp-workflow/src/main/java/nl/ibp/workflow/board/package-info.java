/** The joint decision, the answer of the Rijk, and the result: steps 6, 7 and 12 of the path. */
@NullMarked
package nl.ibp.workflow.board;

import org.jspecify.annotations.NullMarked;
