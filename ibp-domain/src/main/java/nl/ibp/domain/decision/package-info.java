/** The joint decision of the IPO board, what the Rijk promises on it, and what it all comes to. */
@NullMarked
package nl.ibp.domain.decision;

import org.jspecify.annotations.NullMarked;
