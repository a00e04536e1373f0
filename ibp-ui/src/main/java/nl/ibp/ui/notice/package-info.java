/** What people are told beside the work that waits for them. */
@NullMarked
package nl.ibp.ui.notice;

import org.jspecify.annotations.NullMarked;
