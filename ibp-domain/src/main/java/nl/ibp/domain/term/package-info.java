/** Until when work may take, who may change that, and when it is time to remind. */
@NullMarked
package nl.ibp.domain.term;

import org.jspecify.annotations.NullMarked;
