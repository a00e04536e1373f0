/** What committees advised. */
@NullMarked
package nl.ibp.api.advice;

import org.jspecify.annotations.NullMarked;
