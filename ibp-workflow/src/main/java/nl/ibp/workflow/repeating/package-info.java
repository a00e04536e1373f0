/** Programs that lost an answer ask again; what they asked for is done once. */
@NullMarked
package nl.ibp.workflow.repeating;

import org.jspecify.annotations.NullMarked;
