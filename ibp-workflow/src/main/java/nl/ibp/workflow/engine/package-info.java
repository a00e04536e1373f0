/** The only place that knows the engine: it turns facts into the next work, and the engine's steps into use cases. */
@NullMarked
package nl.ibp.workflow.engine;

import org.jspecify.annotations.NullMarked;
