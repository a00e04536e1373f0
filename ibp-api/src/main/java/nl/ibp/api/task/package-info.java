/** Open work. */
@NullMarked
package nl.ibp.api.task;

import org.jspecify.annotations.NullMarked;
