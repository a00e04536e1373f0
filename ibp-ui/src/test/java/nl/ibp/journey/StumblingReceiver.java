package nl.ibp.journey;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.event.SealedKeys;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.Subscription.Absence;
import nl.ibp.workflow.event.SubscriptionId;
import nl.ibp.workflow.event.SubscriptionState;
import nl.ibp.workflow.event.Subscriptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A system that was told some of what happened, does not take some, and is away by now. Nobody calls it. */
final class StumblingReceiver {

    private StumblingReceiver() {}

    /** Address of its page. */
    static String of(Application application) {
        Instant now = application.bean(Clock.class).instant();
        SubscriptionId id = new SubscriptionId(UUID.randomUUID());
        Subscriptions subscriptions = application.bean(Subscriptions.class);
        subscriptions.add(
                new Subscription(
                        id,
                        "Zaaksysteem Gelderland",
                        new PersonId("beheer"),
                        URI.create("https://zaken.example.nl/ibp/gebeurtenissen"),
                        Set.of(),
                        SubscriptionState.ACTIVE,
                        null,
                        now),
                new SealedKeys("", "", null, null));
        subscriptions.say(id, new Absence(4, now.minus(Duration.ofHours(2)), now, "503 Service Unavailable"));
        deliver(application.bean(JdbcClient.class), id, Timestamp.from(now));
        return "beheer/koppelingen/" + id;
    }

    private static void deliver(JdbcClient sql, SubscriptionId id, Timestamp now) {
        sql.sql(
                        """
                        insert into published_event (entry, proposal, sequence, kind, at)
                        select id, proposal, row_number() over (partition by proposal order by sequence),
                            event, at
                        from dossier_entry where event in ('COLLEGE_DECIDED', 'INTAKE_DONE', 'BOARD_DECIDED')
                        order by id
                        on conflict do nothing""")
                .update();
        sql.sql(
                        """
                        insert into delivery (subscription, event, proposal, sequence, state, attempts, not_before,
                            answer, changed_at)
                        select :id, position, proposal, sequence,
                            case kind when 'BOARD_DECIDED' then 'STUCK' when 'INTAKE_DONE' then 'WAITING' else 'SENT' end,
                            case kind when 'BOARD_DECIDED' then 9 when 'INTAKE_DONE' then 0 else 1 end,
                            :now,
                            case kind when 'BOARD_DECIDED' then '422 Onbekend veld: uitkomst' when 'INTAKE_DONE' then ''
                                else '204' end,
                            :now
                        from published_event""")
                .param("id", id.value())
                .param("now", now)
                .update();
    }
}
