/** Imposing, confirming and lifting secrecy. */
@NullMarked
package nl.ibp.workflow.secrecy;

import org.jspecify.annotations.NullMarked;
