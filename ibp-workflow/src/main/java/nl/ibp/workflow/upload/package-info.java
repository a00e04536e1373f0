/** Files that people bring along, before anything keeps them. */
@NullMarked
package nl.ibp.workflow.upload;

import org.jspecify.annotations.NullMarked;
