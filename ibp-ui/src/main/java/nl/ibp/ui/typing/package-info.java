/** Keeps what is typed in all pages. */
@NullMarked
package nl.ibp.ui.typing;

import org.jspecify.annotations.NullMarked;
