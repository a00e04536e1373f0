/** The part of one province after the board's decision: what its college sends and what its States decide. */
@NullMarked
package nl.ibp.domain.states;

import org.jspecify.annotations.NullMarked;
