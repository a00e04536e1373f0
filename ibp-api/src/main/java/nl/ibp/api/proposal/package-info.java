/** Proposals: what they say, and what their lead province does with them. */
@NullMarked
package nl.ibp.api.proposal;

import org.jspecify.annotations.NullMarked;
