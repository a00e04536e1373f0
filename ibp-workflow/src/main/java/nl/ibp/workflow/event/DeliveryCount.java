package nl.ibp.workflow.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param lastSentAt when something arrived last; null where nothing did */
public record DeliveryCount(int waiting, int stuck, @Nullable Instant lastSentAt) {}
