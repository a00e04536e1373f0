/** The dossier: all there is on one proposal, on one page. */
@NullMarked
package nl.ibp.ui.proposal.dossier;

import org.jspecify.annotations.NullMarked;
