/** What is committed at one node of the product reaches the open pages of all of them. */
@NullMarked
package nl.ibp.workflow.live;

import org.jspecify.annotations.NullMarked;
