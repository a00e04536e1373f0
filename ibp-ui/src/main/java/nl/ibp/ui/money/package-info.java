/** What is asked, covered and decided in money, over all proposals. */
@NullMarked
package nl.ibp.ui.money;

import org.jspecify.annotations.NullMarked;
