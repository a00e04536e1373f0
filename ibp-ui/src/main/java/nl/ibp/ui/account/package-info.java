/** What somebody settles about signing in: where they are signed in, and by what. */
@NullMarked
package nl.ibp.ui.account;

import org.jspecify.annotations.NullMarked;
