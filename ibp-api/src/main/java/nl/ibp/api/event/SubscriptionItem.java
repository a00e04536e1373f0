package nl.ibp.api.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.ibp.api.word.EventWords;
import nl.ibp.domain.event.EventKind;
import nl.ibp.workflow.event.DeliveryCount;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.Subscription.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Who is told, as programs read it. Neither what it is told with nor by whom it was made.
 *
 * @param soorten types of events; none where it is told of all
 * @param wacht how much is still to be told, of what is not secret
 * @param blijftSteken how much was refused too often, of the same
 * @param onbereikbaarSinds left out while it answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionItem(
        String id,
        String naam,
        String adres,
        String toestand,
        List<String> soorten,
        int wacht,
        int blijftSteken,
        Instant gemaaktOp,
        @Nullable Instant laatstBezorgdOp,
        @Nullable Instant onbereikbaarSinds) {

    static SubscriptionItem of(Subscription subscription, DeliveryCount count) {
        Absence absence = subscription.absence();
        return new SubscriptionItem(
                subscription.id().toString(),
                subscription.name(),
                subscription.address().toString(),
                EventWords.STATE.of(subscription.state()),
                subscription.kinds().stream().map(EventKind::type).sorted().toList(),
                count.waiting(),
                count.stuck(),
                subscription.madeAt(),
                count.lastSentAt(),
                absence == null ? null : absence.since());
    }
}
