/** Who is signed in, and how one signs in. */
@NullMarked
package nl.ibp.ui.security;

import org.jspecify.annotations.NullMarked;
