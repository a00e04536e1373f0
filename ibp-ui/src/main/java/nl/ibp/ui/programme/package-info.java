/** The programme as the memo gives it. */
@NullMarked
package nl.ibp.ui.programme;

import org.jspecify.annotations.NullMarked;
