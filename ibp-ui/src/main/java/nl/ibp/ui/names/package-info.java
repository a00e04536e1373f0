/** What people call provinces, bodies, seats, themes and sources of money, in their language. */
@NullMarked
package nl.ibp.ui.names;

import org.jspecify.annotations.NullMarked;
