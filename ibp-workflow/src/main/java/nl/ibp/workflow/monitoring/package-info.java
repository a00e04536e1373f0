/** Read models: lists and overviews, never decisions. */
@NullMarked
package nl.ibp.workflow.monitoring;

import org.jspecify.annotations.NullMarked;
