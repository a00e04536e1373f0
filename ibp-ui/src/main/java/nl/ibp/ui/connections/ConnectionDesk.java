package nl.ibp.ui.connections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.event.Answer;
import nl.ibp.workflow.event.DeliveryRow;
import nl.ibp.workflow.event.FollowingDeliveries;
import nl.ibp.workflow.event.KeepingSubscriptions;
import nl.ibp.workflow.event.KeepingSubscriptions.Begun;
import nl.ibp.workflow.event.KeepingSubscriptions.Readiness;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.SubscriptionId;
import nl.ibp.workflow.event.WantedSubscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator can do about connections, for the person of the moment. */
@Component
class ConnectionDesk {

    private final CurrentActor actor;
    private final KeepingSubscriptions keeping;
    private final FollowingDeliveries following;
    private final NameBook names;
    private final RefusalTexts refusals;
    private final Clock clock;

    ConnectionDesk(
            CurrentActor actor,
            KeepingSubscriptions keeping,
            FollowingDeliveries following,
            NameBook names,
            RefusalTexts refusals,
            Clock clock) {
        this.actor = actor;
        this.keeping = keeping;
        this.following = following;
        this.names = names;
        this.refusals = refusals;
        this.clock = clock;
    }

    Readiness readiness() {
        return keeping.readiness();
    }

    List<Connection> all() {
        return keeping.all(actor.get()).stream().map(this::connection).toList();
    }

    Optional<Connection> find(SubscriptionId id) {
        return keeping.find(actor.get(), id).map(this::connection);
    }

    private Connection connection(Subscription subscription) {
        return new Connection(
                subscription,
                following.count(actor.get(), subscription.id()),
                following.hasRights(actor.get(), subscription.person()));
    }

    Begun begin(WantedSubscription wanted) {
        return keeping.begin(actor.get(), wanted);
    }

    Optional<String> change(SubscriptionId id, WantedSubscription wanted) {
        return keeping.change(actor.get(), id, wanted);
    }

    String renewSecret(SubscriptionId id) {
        return keeping.renewSecret(actor.get(), id);
    }

    void pause(SubscriptionId id) {
        keeping.pause(actor.get(), id);
    }

    void resume(SubscriptionId id) {
        keeping.resume(actor.get(), id);
    }

    void tryNow(SubscriptionId id) {
        keeping.tryNow(actor.get(), id);
    }

    void takeOver(SubscriptionId id) {
        keeping.takeOver(actor.get(), id);
    }

    void remove(SubscriptionId id) {
        keeping.remove(actor.get(), id);
    }

    Answer tryOut(SubscriptionId id) {
        return keeping.tryOut(actor.get(), id);
    }

    List<DeliveryRow> stuck(SubscriptionId id) {
        return following.stuck(actor.get(), id);
    }

    List<DeliveryRow> waiting(SubscriptionId id) {
        return following.waiting(actor.get(), id);
    }

    List<DeliveryRow> done(SubscriptionId id) {
        return following.done(actor.get(), id);
    }

    void again(SubscriptionId id, DeliveryRow delivery) {
        following.again(actor.get(), id, delivery.id());
    }

    int againAll(SubscriptionId id) {
        return following.againAll(actor.get(), id);
    }

    void skip(SubscriptionId id, DeliveryRow delivery) {
        following.skip(actor.get(), id, delivery.id());
    }

    int replay(SubscriptionId id, @Nullable LocalDate from) {
        return following.replay(actor.get(), id, from);
    }

    int replay(SubscriptionId id, DeliveryRow from) {
        return following.replay(actor.get(), id, from.position());
    }

    String person(PersonId person) {
        return names.person(person);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
