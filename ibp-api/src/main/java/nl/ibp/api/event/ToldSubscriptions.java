package nl.ibp.api.event;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.event.FollowingDeliveries;
import nl.ibp.workflow.event.KeepingSubscriptions;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is told what happens, and how far they are. Made and changed they are by people, as a secret is shown by that. */
@RestController
@WhereSignOnIsSet
class ToldSubscriptions {

    record SubscriptionList(List<SubscriptionItem> abonnementen) {}

    private final KeepingSubscriptions keeping;
    private final FollowingDeliveries following;

    ToldSubscriptions(KeepingSubscriptions keeping, FollowingDeliveries following) {
        this.keeping = keeping;
        this.following = following;
    }

    @GetMapping("/v1/abonnementen")
    SubscriptionList list(Actor actor) {
        return new SubscriptionList(keeping.all(actor).stream()
                .map(one -> SubscriptionItem.of(one, following.count(actor, one.id())))
                .toList());
    }
}
