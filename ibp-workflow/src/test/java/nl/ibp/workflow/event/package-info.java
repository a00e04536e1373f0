@NullMarked
package nl.ibp.workflow.event;

import org.jspecify.annotations.NullMarked;
