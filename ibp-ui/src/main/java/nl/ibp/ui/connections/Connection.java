package nl.ibp.ui.connections;

import nl.ibp.workflow.event.DeliveryCount;
import nl.ibp.workflow.event.Subscription;

/**
 * A receiver as the pages show it.
 *
 * @param hasRights there is still something that it may be told
 */
record Connection(Subscription subscription, DeliveryCount count, boolean hasRights) {}
