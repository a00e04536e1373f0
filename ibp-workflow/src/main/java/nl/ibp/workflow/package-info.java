/** What happens to the programme: use cases by step of the path, with the engine and the database behind ports. */
@NullMarked
package nl.ibp.workflow;

import org.jspecify.annotations.NullMarked;
