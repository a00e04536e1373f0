/** From draft to route: steps 1 to 3 of the path. */
@NullMarked
package nl.ibp.workflow.submission;

import org.jspecify.annotations.NullMarked;
