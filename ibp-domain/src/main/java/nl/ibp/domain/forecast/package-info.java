/** When the board and the States will decide, told from how long comparable dossiers took. */
@NullMarked
package nl.ibp.domain.forecast;

import org.jspecify.annotations.NullMarked;
