/** What programs call what the domain knows. They know these words: add, never rename. */
@NullMarked
package nl.ibp.api.word;

import org.jspecify.annotations.NullMarked;
