/** The initiatives of the memo as dossiers in progress, made by the use cases themselves with the clock moved. */
@NullMarked
package nl.ibp.workflow.demonstration;

import org.jspecify.annotations.NullMarked;
