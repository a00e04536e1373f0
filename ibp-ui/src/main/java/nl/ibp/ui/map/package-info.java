/** Where in the country proposals are, and how they do there. */
@NullMarked
package nl.ibp.ui.map;

import org.jspecify.annotations.NullMarked;
