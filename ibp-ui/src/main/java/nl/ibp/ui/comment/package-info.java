/** What people say to each other on the page of a dossier. */
@NullMarked
package nl.ibp.ui.comment;

import org.jspecify.annotations.NullMarked;
