/** How far the proposals are, in figures. */
@NullMarked
package nl.ibp.ui.monitoring;

import org.jspecify.annotations.NullMarked;
