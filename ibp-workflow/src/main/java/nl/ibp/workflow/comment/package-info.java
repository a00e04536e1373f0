/** Talking about a dossier with others who read it. */
@NullMarked
package nl.ibp.workflow.comment;

import org.jspecify.annotations.NullMarked;
