/** What people type into forms, kept until they send it. */
@NullMarked
package nl.ibp.workflow.typing;

import org.jspecify.annotations.NullMarked;
