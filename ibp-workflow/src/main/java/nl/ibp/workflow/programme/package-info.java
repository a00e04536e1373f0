/** Following up on what the programme is to reach: reports on milestones, and the periodic report to the colleges. */
@NullMarked
package nl.ibp.workflow.programme;

import org.jspecify.annotations.NullMarked;
