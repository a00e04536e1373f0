/** Keeping the record trustworthy: sealing and verifying it. */
@NullMarked
package nl.ibp.workflow.record;

import org.jspecify.annotations.NullMarked;
