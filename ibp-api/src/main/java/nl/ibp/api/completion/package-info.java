/** Open work is done: one class for each kind of work, with what it takes to do it. */
@NullMarked
package nl.ibp.api.completion;

import org.jspecify.annotations.NullMarked;
