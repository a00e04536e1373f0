/** What colleges, the board and the States decided. */
@NullMarked
package nl.ibp.api.decision;

import org.jspecify.annotations.NullMarked;
