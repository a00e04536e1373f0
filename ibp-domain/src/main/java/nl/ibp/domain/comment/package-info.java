/** What people say to each other about a dossier, beside what is decided on it. */
@NullMarked
package nl.ibp.domain.comment;

import org.jspecify.annotations.NullMarked;
