/** How everything that goes wrong is told to a program (RFC 9457). */
@NullMarked
package nl.ibp.api.problem;

import org.jspecify.annotations.NullMarked;
