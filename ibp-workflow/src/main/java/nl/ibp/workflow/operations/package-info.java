/** What those who keep the product running ask of it, and what they may set right. */
@NullMarked
package nl.ibp.workflow.operations;

import org.jspecify.annotations.NullMarked;
