/** What people are told beside the work that waits for them: terms that near or passed, and what others ended. */
@NullMarked
package nl.ibp.workflow.notice;

import org.jspecify.annotations.NullMarked;
