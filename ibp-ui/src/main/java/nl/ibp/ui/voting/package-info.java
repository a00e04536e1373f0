/** Decisions that bodies take in writing. */
@NullMarked
package nl.ibp.ui.voting;

import org.jspecify.annotations.NullMarked;
