/** Secrecy on a dossier or one of its documents, and who needs to know them all the same (domain reference, 4 and 5). */
@NullMarked
package nl.ibp.domain.secrecy;

import org.jspecify.annotations.NullMarked;
