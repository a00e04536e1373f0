package nl.ibp.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.event.Answer.Silence;
import nl.ibp.workflow.event.FakeReceiver.Received;
import nl.ibp.workflow.event.FakeReceiver.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientTest {

    private static final Instant NOW = Fixtures.NOW;
    private static final String TOKEN = "toegang-voor-ibp";
    private static final CloudEvent EVENT = new CloudEvent(
            UUID.randomUUID(),
            "urn:nld:test",
            "nl.gebiedsvoorstellen.proef",
            NOW,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("naam", "Fryslân"));

    private final FakeReceiver receiver = FakeReceiver.start();
    private final WebhookClient client = new WebhookClient(receiver.settings(), Duration.ofSeconds(5));

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void saysWhoItIsAndWhatItTells() {
        Answer answer = send(WebhookSignature.newSecret());

        assertThat(answer.isTaken()).isTrue();
        Received said = receiver.posted().get(0);
        assertThat(said.path()).isEqualTo("/gebeurtenissen");
        assertThat(said.header("Content-Type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(said.header("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(said.header("WebHook-Request-Origin")).isEqualTo("ibp.example.nl");
        assertThat(said.event().get("data").get("naam").asText()).isEqualTo("Fryslân");
    }

    @Test
    void signsWithEachSecretSoThatAReceiverCanTell() throws Exception {
        String secret = WebhookSignature.newSecret();
        String former = WebhookSignature.newSecret();

        send(secret, former);

        Received said = receiver.posted().get(0);
        assertThat(said.header("webhook-id")).isEqualTo(EVENT.id().toString());
        assertThat(said.header("webhook-timestamp")).isEqualTo("" + NOW.getEpochSecond());
        assertThat(Arrays.asList(said.header("webhook-signature").split(" ")))
                .containsExactly(signature(secret, said), signature(former, said));
    }

    // Made anew, as a receiver would.
    private static String signature(String secret, Received said) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.split("_")[1]), "HmacSHA256"));
        String signed = said.header("webhook-id") + "." + said.header("webhook-timestamp") + "." + said.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void asksWhetherItIsWelcome() {
        assertThat(client.agree(receiver.address()).agreed()).isTrue();
        assertThat(receiver.received()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("OPTIONS");
            assertThat(asked.header("WebHook-Request-Origin")).isEqualTo("ibp.example.nl");
            assertThat(asked.header("Authorization"))
                    .as("nothing is given away before")
                    .isNull();
        });

        receiver.allow(Optional.of("IBP.example.nl"));
        assertThat(client.agree(receiver.address()).agreed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elders.example.nl", "example.nl", ""})
    void isNotWelcomeWhereOthersAre(String origin) {
        receiver.allow(Optional.of(origin));

        assertThat(client.agree(receiver.address()).agreed()).isFalse();
    }

    @Test
    void isNotWelcomeWhereNobodySaysSo() {
        receiver.allow(Optional.empty());

        assertThat(client.agree(receiver.address()).agreed()).isFalse();
        assertThat(client.agree(receiver.address()).answer().status()).isEqualTo(404);
    }

    @Test
    void goesNowhereElse() {
        receiver.answer(said -> new Reply(307, "", Map.of("Location", "/elders")));

        Answer answer = send(WebhookSignature.newSecret());

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.isTaken()).isFalse();
        assertThat(receiver.posted()).hasSize(1);
    }

    @Test
    void readsLittleOfWhatItIsAnswered() {
        receiver.answer(said -> new Reply(500, "fout\n\u0000 ".repeat(100_000), Map.of()));

        Answer answer = send(WebhookSignature.newSecret());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).startsWith("fout fout").hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void waitsNoLongerThanItHasPatience() {
        CountDownLatch never = new CountDownLatch(1);
        receiver.answer(said -> {
            await(never);
            return Reply.of(204);
        });

        Answer answer = new WebhookClient(receiver.settings(), Duration.ofMillis(200))
                .send(receiver.address(), TOKEN, List.of(WebhookSignature.newSecret()), EVENT, NOW);

        never.countDown();
        assertThat(answer.text()).isEqualTo(Silence.NOT_IN_TIME.name());
        assertThat(answer.isAbsent()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void noticesThatNobodyIsThere() {
        receiver.close();

        Answer answer = send(WebhookSignature.newSecret());

        assertThat(answer.status()).isZero();
        assertThat(answer.isAbsent()).isTrue();
        assertThat(answer.text()).isEqualTo(Silence.NO_CONNECTION.name());
    }

    @Test
    void understandsForHowLongItIsAskedToWait() {
        receiver.answer(said -> new Reply(429, "", Map.of("Retry-After", "120")));
        assertThat(send(WebhookSignature.newSecret()).patience()).contains(Duration.ofMinutes(2));

        receiver.answer(said -> new Reply(503, "", Map.of("Retry-After", "Fri, 31 Dec 2027 23:59:59 GMT")));
        assertThat(send(WebhookSignature.newSecret()).patience()).isEmpty();
    }

    @Test
    void callsNobodyWhoIsNotAllowed() {
        WebhookClient elsewhere = new WebhookClient(
                new EventSettings(Set.of("ander.example.nl"), "urn:nld:test", Optional.empty()), Duration.ofSeconds(1));

        assertThat(elsewhere.agree(receiver.address()).answer().text()).isEqualTo(Silence.NOT_ALLOWED.name());
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void isNotLedBackToThisMachineByAName() {
        String anyOfThisMachine = "0.0.0.0:" + receiver.port();
        WebhookClient misled = new WebhookClient(
                new EventSettings(Set.of(anyOfThisMachine), "urn:nld:test", Optional.empty()), Duration.ofSeconds(1));

        assertThat(misled.agree(URI.create("https://" + anyOfThisMachine))
                        .answer()
                        .text())
                .isEqualTo(Silence.NOT_FOUND.name());
    }

    private Answer send(String... secrets) {
        return client.send(receiver.address(), TOKEN, List.of(secrets), EVENT, NOW);
    }
}
