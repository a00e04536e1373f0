/** For administrators: which other systems are told what happens, and what became of it. */
@NullMarked
package nl.ibp.ui.connections;

import org.jspecify.annotations.NullMarked;
