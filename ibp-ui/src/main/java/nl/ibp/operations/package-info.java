/** What the machines ask that keep the product running: is it there, how does it do, and who did what. */
@NullMarked
package nl.ibp.operations;

import org.jspecify.annotations.NullMarked;
