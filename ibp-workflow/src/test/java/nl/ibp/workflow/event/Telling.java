package nl.ibp.workflow.event;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.SealedTexts;
import nl.ibp.workflow.event.FakeReceiver.Received;
import nl.ibp.workflow.event.KeepingSubscriptions.Begun;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.path.SeatHolder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A server that tells one receiver, round by round, with everything real but the receiver. */
final class Telling implements AutoCloseable {

    static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    static final String TOKEN = "toegang-voor-ibp";
    static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    final FakeReceiver receiver;
    final KeepingSubscriptions keeping;
    final FollowingDeliveries following;
    final WritingEvents writing;
    private final DeliveringEvents delivering;
    private final FillingDeliveries filling;
    private final TransactionTemplate transaction;

    Telling(BeanFactory beans, Actors actors, Clock clock) {
        receiver = FakeReceiver.start();
        EventSettings settings = receiver.settings();
        Subscriptions subscriptions = beans.getBean(Subscriptions.class);
        Deliveries deliveries = beans.getBean(Deliveries.class);
        Publications publications = beans.getBean(Publications.class);
        AdministratorSeat administrators = beans.getBean(AdministratorSeat.class);
        ReceiverKeys keys = new ReceiverKeys(new SealedTexts(KEY), subscriptions);
        WebhookClient client = new WebhookClient(settings, Duration.ofSeconds(5));
        writing = new WritingEvents(
                publications,
                beans.getBean(Proposals.class),
                beans.getBean(DossierAccess.class),
                beans.getBean(Seats.class),
                settings);
        keeping = new KeepingSubscriptions(
                administrators,
                subscriptions,
                deliveries,
                beans.getBean(SubscriptionChanges.class),
                keys,
                client,
                writing,
                settings,
                beans.getBean(PlatformTransactionManager.class),
                clock);
        following = new FollowingDeliveries(administrators, deliveries, publications, actors, clock);
        delivering = new DeliveringEvents(subscriptions, deliveries, writing, keys, client, actors, clock);
        filling = new FillingDeliveries(publications, deliveries, clock);
        transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        // What other tests did is published before anybody is told from now on.
        fill();
    }

    Begun begin(EventKind... kinds) {
        return keeping.begin(
                ADMINISTRATOR,
                new WantedSubscription("Zaaksysteem", receiver.address().toString(), Set.of(kinds), TOKEN));
    }

    void fill() {
        boolean isMore = true;
        while (isMore) {
            isMore = Boolean.TRUE.equals(transaction.execute(filled -> filling.fill()));
        }
    }

    void deliver(SubscriptionId id) {
        deliver(id, () -> true);
    }

    void deliver(SubscriptionId id, BooleanSupplier goesOnStill) {
        delivering.deliver(id, goesOnStill);
    }

    void round(SubscriptionId id) {
        fill();
        deliver(id);
    }

    /** What the receiver was told of one dossier, in the order in which it was. */
    List<String> told(ProposalId dossier) {
        return receiver.posted().stream()
                .filter(said -> said.dossier().equals(dossier.toString()))
                .map(Received::kind)
                .toList();
    }

    @Override
    public void close() {
        receiver.close();
    }
}
