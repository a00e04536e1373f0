/** The same for several pieces of work at once. */
@NullMarked
package nl.ibp.workflow.many;

import org.jspecify.annotations.NullMarked;
