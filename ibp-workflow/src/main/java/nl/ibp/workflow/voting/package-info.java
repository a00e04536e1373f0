/** Decisions that bodies take in writing. */
@NullMarked
package nl.ibp.workflow.voting;

import org.jspecify.annotations.NullMarked;
