/** What is not kept for good: for how long it is, and clearing it away. */
@NullMarked
package nl.ibp.workflow.retention;

import org.jspecify.annotations.NullMarked;
