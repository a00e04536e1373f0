/** When decisions are to be expected, how often that held, and what would change it. */
@NullMarked
package nl.ibp.ui.forecast;

import org.jspecify.annotations.NullMarked;
