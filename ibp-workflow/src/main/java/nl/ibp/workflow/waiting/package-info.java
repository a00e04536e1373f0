/** Who the proposals wait for, and reminding them. */
@NullMarked
package nl.ibp.workflow.waiting;

import org.jspecify.annotations.NullMarked;
