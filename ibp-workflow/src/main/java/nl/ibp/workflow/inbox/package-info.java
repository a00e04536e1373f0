/** Open work and who it waits for. */
@NullMarked
package nl.ibp.workflow.inbox;

import org.jspecify.annotations.NullMarked;
