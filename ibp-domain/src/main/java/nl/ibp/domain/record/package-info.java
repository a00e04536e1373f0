/** What happened in a dossier, in the order it happened. */
@NullMarked
package nl.ibp.domain.record;

import org.jspecify.annotations.NullMarked;
