/** Use cases of administrators: what the programme and its processes are made of, and who changed it. */
@NullMarked
package nl.ibp.workflow.administration;

import org.jspecify.annotations.NullMarked;
