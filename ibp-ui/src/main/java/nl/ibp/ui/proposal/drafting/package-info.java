/** Writing a proposal: five short steps in any order, kept from the first letter. */
@NullMarked
package nl.ibp.ui.proposal.drafting;

import org.jspecify.annotations.NullMarked;
