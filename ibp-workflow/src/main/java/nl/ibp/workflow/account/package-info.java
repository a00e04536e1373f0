/** Signing in by an account of the product: pauses after mistakes, passwords, and codes of a second step. */
@NullMarked
package nl.ibp.workflow.account;

import org.jspecify.annotations.NullMarked;
