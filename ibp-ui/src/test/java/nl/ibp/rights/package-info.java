/** Who gets what, held against {@code docs/rights.csv}. */
@NullMarked
package nl.ibp.rights;

import org.jspecify.annotations.NullMarked;
