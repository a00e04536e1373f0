/** What programs are told is said in the words that people read. */
@NullMarked
package nl.ibp.ui.problem;

import org.jspecify.annotations.NullMarked;
