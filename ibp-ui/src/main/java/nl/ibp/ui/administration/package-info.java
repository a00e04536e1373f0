/** What administrators look after. */
@NullMarked
package nl.ibp.ui.administration;

import org.jspecify.annotations.NullMarked;
