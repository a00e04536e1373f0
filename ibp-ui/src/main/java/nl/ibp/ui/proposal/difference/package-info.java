/** What changed between two texts of a proposal, to be read instead of both. */
@NullMarked
package nl.ibp.ui.proposal.difference;

import org.jspecify.annotations.NullMarked;
