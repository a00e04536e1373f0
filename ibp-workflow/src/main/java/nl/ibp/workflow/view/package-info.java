/** What people ask of lists often: remembered for each, saved by a name, shared with a body. */
@NullMarked
package nl.ibp.workflow.view;

import org.jspecify.annotations.NullMarked;
