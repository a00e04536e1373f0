/** Who the proposals wait for, and reminding them with one click. */
@NullMarked
package nl.ibp.ui.waiting;

import org.jspecify.annotations.NullMarked;
