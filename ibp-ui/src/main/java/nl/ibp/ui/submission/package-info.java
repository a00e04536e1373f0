/** The forms from the colleges' decisions up to the route: steps 2 and 3 of the path. */
@NullMarked
package nl.ibp.ui.submission;

import org.jspecify.annotations.NullMarked;
