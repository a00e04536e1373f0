/** How the programme gets on, in figures. */
@NullMarked
package nl.ibp.api.progress;

import org.jspecify.annotations.NullMarked;
