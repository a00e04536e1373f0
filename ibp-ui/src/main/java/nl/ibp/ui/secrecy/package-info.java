/** Secrecy on a dossier: what is said of it, imposing, confirming and lifting it, and who read what is secret. */
@NullMarked
package nl.ibp.ui.secrecy;

import org.jspecify.annotations.NullMarked;
