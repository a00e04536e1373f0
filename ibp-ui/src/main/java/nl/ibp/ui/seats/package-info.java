/** The seats somebody acts for, and who acts in their place. */
@NullMarked
package nl.ibp.ui.seats;

import org.jspecify.annotations.NullMarked;
