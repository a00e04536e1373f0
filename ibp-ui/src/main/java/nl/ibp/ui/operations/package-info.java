/** Pages by which administrators keep the product running: what it has to do, what went wrong, and setting it right. */
@NullMarked
package nl.ibp.ui.operations;

import org.jspecify.annotations.NullMarked;
