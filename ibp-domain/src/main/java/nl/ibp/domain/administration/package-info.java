/** What administrators change, and the record of it. */
@NullMarked
package nl.ibp.domain.administration;

import org.jspecify.annotations.NullMarked;
