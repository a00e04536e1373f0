/** Regional proposals: their content in versions, who takes part, and where they stand on the path. */
@NullMarked
package nl.ibp.domain.proposal;

import org.jspecify.annotations.NullMarked;
