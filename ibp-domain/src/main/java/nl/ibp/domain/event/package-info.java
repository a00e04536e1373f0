/** What other systems are told of what happens in dossiers. */
@NullMarked
package nl.ibp.domain.event;

import org.jspecify.annotations.NullMarked;
