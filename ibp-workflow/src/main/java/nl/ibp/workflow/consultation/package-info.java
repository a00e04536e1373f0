/** Advice of AAC and BAC: steps 4 and 5 of the path. */
@NullMarked
package nl.ibp.workflow.consultation;

import org.jspecify.annotations.NullMarked;
