/** When decisions are to be expected, how often that held in the past, and what would change it. */
@NullMarked
package nl.ibp.workflow.forecasting;

import org.jspecify.annotations.NullMarked;
