/** What happened, for programs that come for it, and who is told of it. */
@NullMarked
package nl.ibp.api.event;

import org.jspecify.annotations.NullMarked;
