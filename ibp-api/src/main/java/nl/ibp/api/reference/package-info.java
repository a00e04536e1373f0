/** What the programme consists of: provinces and themes. */
@NullMarked
package nl.ibp.api.reference;

import org.jspecify.annotations.NullMarked;
