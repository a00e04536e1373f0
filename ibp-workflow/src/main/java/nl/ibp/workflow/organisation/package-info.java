/** Who can sign in, and as whom. */
@NullMarked
package nl.ibp.workflow.organisation;

import org.jspecify.annotations.NullMarked;
