/** Changing until when work may take. */
@NullMarked
package nl.ibp.workflow.term;

import org.jspecify.annotations.NullMarked;
