package nl.ibp.workflow.event;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.event.KeepingSubscriptions.Begun;
import nl.ibp.workflow.event.KeepingSubscriptions.Readiness;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators arrange who is told, and nobody gives a system more than they see themselves. */
@PathTest
class KeepingSubscriptionsTest {

    private static final Actor ADMINISTRATOR = Telling.ADMINISTRATOR;

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    AdministrationChanges changes;

    @Autowired
    JdbcClient sql;

    private final Actors actors = mock(Actors.class);
    private Instant now = Fixtures.NOW;
    private Telling telling;

    @BeforeEach
    void begin() {
        when(actors.of(any())).thenReturn(ADMINISTRATOR);
        telling = new Telling(beans, actors, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        });
    }

    @AfterEach
    void stop() {
        sql.sql("delete from subscription").update();
        telling.close();
    }

    @Test
    void isForAdministratorsAlone() {
        SubscriptionId id = telling.begin().id();
        KeepingSubscriptions keeping = telling.keeping;
        FollowingDeliveries following = telling.following;
        for (String seat : List.of("programmamanager", "ipo-bureau", "beleid-limburg")) {
            Actor other = SeatHolder.of(seat);
            assertThat(List.<ThrowingCallable>of(
                            () -> keeping.begin(other, wanted("Zaaksysteem")),
                            () -> keeping.change(other, id, wanted("Zaaksysteem")),
                            () -> keeping.renewSecret(other, id),
                            () -> keeping.pause(other, id),
                            () -> keeping.resume(other, id),
                            () -> keeping.tryNow(other, id),
                            () -> keeping.takeOver(other, id),
                            () -> keeping.remove(other, id),
                            () -> keeping.tryOut(other, id),
                            () -> keeping.all(other),
                            () -> keeping.find(other, id),
                            () -> following.count(other, id),
                            () -> following.stuck(other, id),
                            () -> following.waiting(other, id),
                            () -> following.done(other, id),
                            () -> following.hasRights(other, other.person()),
                            () -> following.again(other, id, 1),
                            () -> following.againAll(other, id),
                            () -> following.skip(other, id, 1),
                            () -> following.replay(other, id, LocalDate.EPOCH),
                            () -> following.replay(other, id, 1)))
                    .allSatisfy(act -> assertRefused(act::call, "NOT_ADMINISTRATOR"));
        }
        assertThat(telling.keeping.all(ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void asksTheReceiverFirst() {
        telling.receiver.allow(Optional.empty());

        assertThatThrownBy(() -> telling.begin())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("address", "RECEIVER_DOES_NOT_AGREE", 404)));
        assertThat(telling.keeping.all(ADMINISTRATOR)).isEmpty();

        telling.receiver.close();
        assertRefused(() -> telling.begin(), "RECEIVER_DOES_NOT_ANSWER");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> telling.keeping.begin(
                        ADMINISTRATOR, new WantedSubscription(" ", "https://elders.example.nl", Set.of(), "")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::reason)
                        .containsExactly(
                                "CONNECTION_NAME_REQUIRED",
                                "CONNECTION_HOST_NOT_ALLOWED",
                                "CONNECTION_TOKEN_REQUIRED"));
        assertRefused(
                () -> telling.keeping.begin(
                        ADMINISTRATOR, new WantedSubscription("Zaken", "geen adres", Set.of(), Telling.TOKEN)),
                "CONNECTION_ADDRESS_MALFORMED");
        assertRefused(
                () -> telling.keeping.begin(
                        ADMINISTRATOR,
                        new WantedSubscription(
                                "Zaken", telling.receiver.address().toString(), Set.of(), "regel een\r\nX: twee")),
                "CONNECTION_TOKEN_MALFORMED");
        assertThat(telling.receiver.received()).isEmpty();
    }

    @Test
    void keepsNoKeyInTheOpen() {
        Begun begun = telling.begin();

        assertThat(begun.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(sql.sql("select cast(subscription as text) from subscription where id = ?")
                        .param(begun.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(Telling.TOKEN)
                .doesNotContain(begun.secret().substring(6));
    }

    @Test
    void signsWithBothSecretsForADay() {
        SubscriptionId id = telling.begin().id();
        String renewed = telling.keeping.renewSecret(ADMINISTRATOR, id);
        assertThat(renewed).startsWith("whsec_");

        assertThat(telling.keeping.tryOut(ADMINISTRATOR, id).isTaken()).isTrue();
        now = now.plus(KeepingSubscriptions.BOTH_COUNT).plusSeconds(1);
        telling.keeping.tryOut(ADMINISTRATOR, id);

        assertThat(telling.receiver.posted())
                .extracting(said -> said.header("webhook-signature").split(" ").length)
                .containsExactly(2, 1);
    }

    @Test
    void changesWhatWasEntered() {
        SubscriptionId id = telling.begin().id();
        telling.receiver.forget();

        telling.keeping.change(
                ADMINISTRATOR,
                id,
                new WantedSubscription(
                        "Zaken", telling.receiver.address().toString(), Set.of(EventKind.BOARD_DECIDED), ""));

        assertThat(telling.receiver.received()).as("at the same address").isEmpty();
        Subscription changed = telling.keeping.find(ADMINISTRATOR, id).orElseThrow();
        assertThat(changed.name()).isEqualTo("Zaken");
        assertThat(changed.kinds()).containsExactly(EventKind.BOARD_DECIDED);
        telling.keeping.tryOut(ADMINISTRATOR, id);
        assertThat(telling.receiver.posted().get(0).header("Authorization")).isEqualTo("Bearer " + Telling.TOKEN);

        telling.keeping.change(
                ADMINISTRATOR,
                id,
                new WantedSubscription("Zaken", telling.receiver.address() + "/2", Set.of(), "ander-token"));

        assertThat(telling.receiver.received()).extracting("method").contains("OPTIONS");
        telling.keeping.tryOut(ADMINISTRATOR, id);
        assertThat(telling.receiver.posted().get(1).header("Authorization")).isEqualTo("Bearer ander-token");
        assertThat(telling.receiver.posted().get(1).path()).endsWith("/2");
    }

    @Test
    void givesAnotherReceiverNothingOfTheOneBefore() {
        Begun begun = telling.begin();
        String elsewhere = "http://localhost:" + telling.receiver.port() + "/gebeurtenissen";
        telling.receiver.forget();

        assertRefused(() -> change(begun.id(), elsewhere, ""), "CONNECTION_TOKEN_OF_OTHER_RECEIVER");
        assertThat(telling.receiver.received()).isEmpty();

        Optional<String> secret = change(begun.id(), elsewhere, "ander-token");
        telling.keeping.tryOut(ADMINISTRATOR, begun.id());

        assertThat(secret)
                .hasValueSatisfying(
                        made -> assertThat(made).startsWith("whsec_").isNotEqualTo(begun.secret()));
        assertThat(telling.receiver.posted())
                .singleElement()
                .satisfies(said -> assertThat(said.header("Authorization")).isEqualTo("Bearer ander-token"))
                .satisfies(said -> assertThat(said.header("webhook-signature").split(" "))
                        .as("the secret before does not count too")
                        .hasSize(1));
        assertThat(change(begun.id(), elsewhere + "/2", "")).isEmpty();
    }

    @Test
    void leavesAloneWhatOthersDoWhileTheReceiverIsAsked() {
        SubscriptionId id = telling.begin().id();
        Actor colleague = colleague();
        telling.receiver.whileAsked(() -> {
            telling.keeping.takeOver(colleague, id);
            telling.keeping.pause(ADMINISTRATOR, id);
        });

        change(id, telling.receiver.address() + "/2", "");

        Subscription changed = telling.keeping.find(ADMINISTRATOR, id).orElseThrow();
        assertThat(changed.address().getPath()).endsWith("/2");
        assertThat(changed.person()).isEqualTo(colleague.person());
        assertThat(changed.state()).isEqualTo(SubscriptionState.PAUSED);
    }

    @Test
    void changesNothingThatIsToldElsewhereByThen() {
        SubscriptionId id = telling.begin().id();
        String meanwhile = telling.receiver.address() + "/van-een-ander";
        telling.receiver.whileAsked(() -> sql.sql("update subscription set address = ? where id = ?")
                .params(meanwhile, id.value())
                .update());

        assertRefused(() -> change(id, telling.receiver.address() + "/2", ""), "REFERENCE_CHANGED_MEANWHILE");

        assertThat(telling.keeping.find(ADMINISTRATOR, id).orElseThrow().address())
                .hasToString(meanwhile);
    }

    private Optional<String> change(SubscriptionId id, String address, String token) {
        return telling.keeping.change(ADMINISTRATOR, id, new WantedSubscription("Zaken", address, Set.of(), token));
    }

    private Actor colleague() {
        sql.sql("insert into person values ('collega-beheer', 'Collega') on conflict do nothing")
                .update();
        return SeatHolder.colleagueAt("beheer");
    }

    @Test
    void tellsAgainWhoHadEnoughAndAgreesOnceMore() {
        SubscriptionId id = telling.begin().id();
        paths.chemelot().submit();
        telling.receiver.answer(410);
        telling.round(id);
        assertThat(telling.keeping.find(ADMINISTRATOR, id).orElseThrow().state())
                .isEqualTo(SubscriptionState.GONE);

        telling.receiver.answer(204);
        telling.receiver.forget();
        telling.keeping.change(ADMINISTRATOR, id, wanted("Zaaksysteem"));
        telling.round(id);

        assertThat(telling.receiver.received()).extracting("method").containsExactly("OPTIONS", "POST");
    }

    @Test
    void readsWithTheRightsOfWhoTookItOver() {
        SubscriptionId id = telling.begin().id();
        Actor colleague = colleague();

        telling.keeping.takeOver(colleague, id);

        assertThat(telling.keeping.find(ADMINISTRATOR, id).orElseThrow().person())
                .isEqualTo(colleague.person());
    }

    @Test
    void writesDownWhoChangedWhatButNoKey() {
        SubscriptionId id = telling.begin(EventKind.BOARD_DECIDED).id();
        telling.keeping.renewSecret(ADMINISTRATOR, id);
        telling.keeping.pause(ADMINISTRATOR, id);
        telling.keeping.pause(ADMINISTRATOR, id);
        telling.keeping.change(
                ADMINISTRATOR,
                id,
                new WantedSubscription(
                        "Zaken",
                        telling.receiver.address().toString(),
                        Set.of(EventKind.BOARD_DECIDED),
                        "ander-token"));
        telling.keeping.remove(ADMINISTRATOR, id);

        List<AdministrationChange> written = changes.of(ChangeSubject.CONNECTION, id.toString());
        assertThat(written).allSatisfy(change -> assertThat(change.person()).isEqualTo(ADMINISTRATOR.person()));
        assertThat(written.stream()
                        .map(change ->
                                change.parts().stream().map(ChangedPart::part).toList()))
                .containsExactlyInAnyOrder(
                        List.of("name", "address", "kinds"),
                        List.of("secret"),
                        List.of("paused"),
                        List.of("name", "token"),
                        List.of("removed"));
        assertThat(written.toString()).doesNotContain(Telling.TOKEN, "ander-token", "whsec_");
        assertThat(telling.keeping.all(ADMINISTRATOR)).isEmpty();
    }

    @Test
    void keepsNoMoreThanCanBeTold() {
        for (int number = 0; number < KeepingSubscriptions.MOST; number++) {
            telling.begin();
        }

        assertRefused(() -> telling.begin(), "TOO_MANY_ENTRIES");
    }

    @Test
    void isOffWhereNobodySaidWhoMayBeTold() {
        KeepingSubscriptions ofProduct = beans.getBean(KeepingSubscriptions.class);

        assertThat(ofProduct.readiness()).isEqualTo(Readiness.NO_HOSTS);
        assertRefused(() -> ofProduct.begin(ADMINISTRATOR, wanted("Zaaksysteem")), "CONNECTIONS_ARE_OFF");

        SubscriptionId ofBefore = telling.begin().id();
        assertRefused(() -> ofProduct.tryOut(ADMINISTRATOR, ofBefore), "CONNECTIONS_ARE_OFF");
        assertRefused(() -> ofProduct.renewSecret(ADMINISTRATOR, ofBefore), "CONNECTIONS_ARE_OFF");
        assertRefused(() -> ofProduct.change(ADMINISTRATOR, ofBefore, wanted("Zaken")), "CONNECTIONS_ARE_OFF");
    }

    private WantedSubscription wanted(String name) {
        return new WantedSubscription(name, telling.receiver.address().toString(), Set.of(), "");
    }
}
