/**
 * Tells other systems what happens in dossiers: each subscription at least once, in order within a dossier, and as little
 * as will do (decision 0021). Whoever acts waits for none of it.
 */
@NullMarked
package nl.ibp.workflow.event;

import org.jspecify.annotations.NullMarked;
