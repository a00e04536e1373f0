/** All proposals one may see, to search and filter; the address holds what is asked. */
@NullMarked
package nl.ibp.ui.proposal.list;

import org.jspecify.annotations.NullMarked;
