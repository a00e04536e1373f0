/** Inputs that chance makes, and whether they changed anything. */
@NullMarked
package nl.ibp.fuzz;

import org.jspecify.annotations.NullMarked;
