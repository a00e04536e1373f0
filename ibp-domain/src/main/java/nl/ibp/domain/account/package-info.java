/** What guards an account of the product: passwords, codes of a second step, and pauses after mistakes. */
@NullMarked
package nl.ibp.domain.account;

import org.jspecify.annotations.NullMarked;
