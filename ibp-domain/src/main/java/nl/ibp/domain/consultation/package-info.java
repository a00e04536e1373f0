/** Advice of committees: the members' reviews and what the chair makes of them. */
@NullMarked
package nl.ibp.domain.consultation;

import org.jspecify.annotations.NullMarked;
