/** The programme itself: themes, milestones, sources of money, rules of cooperation. */
@NullMarked
package nl.ibp.domain.programme;

import org.jspecify.annotations.NullMarked;
