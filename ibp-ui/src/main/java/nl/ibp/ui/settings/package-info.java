/** What somebody settles for themselves. */
@NullMarked
package nl.ibp.ui.settings;

import org.jspecify.annotations.NullMarked;
