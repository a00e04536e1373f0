/** The drawings of the processes, with what stands where and how long it took. */
@NullMarked
package nl.ibp.ui.process;

import org.jspecify.annotations.NullMarked;
