/** Who is signed in at which node, and ending that wherever it is. */
@NullMarked
package nl.ibp.workflow.session;

import org.jspecify.annotations.NullMarked;
