/** How a body comes to a decision: who must be there, whose vote counts, and what a count of votes means. */
@NullMarked
package nl.ibp.domain.voting;

import org.jspecify.annotations.NullMarked;
