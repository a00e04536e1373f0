/** Who comes with a token, and who the sign-on provider is that gave it. */
@NullMarked
package nl.ibp.api.security;

import org.jspecify.annotations.NullMarked;
