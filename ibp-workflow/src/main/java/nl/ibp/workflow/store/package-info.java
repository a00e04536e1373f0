/** The only place that knows SQL. */
@NullMarked
package nl.ibp.workflow.store;

import org.jspecify.annotations.NullMarked;
