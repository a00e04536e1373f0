/** A proposal as people read it: the dossier, and the panels that other pages show parts of it with. */
@NullMarked
package nl.ibp.ui.proposal;

import org.jspecify.annotations.NullMarked;
