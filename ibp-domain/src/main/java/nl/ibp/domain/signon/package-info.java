/** Which seats somebody gets out of what a sign-on provider says of them. */
@NullMarked
package nl.ibp.domain.signon;

import org.jspecify.annotations.NullMarked;
