/** Giving positions and establishing advice. */
@NullMarked
package nl.ibp.ui.consultation;

import org.jspecify.annotations.NullMarked;
