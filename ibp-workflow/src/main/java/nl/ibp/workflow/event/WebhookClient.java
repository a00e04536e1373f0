package nl.ibp.workflow.event;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ibp.workflow.event.Answer.Silence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Speaks with receivers (HTTP 1.1 Web Hooks for Event Delivery, of CloudEvents). The only place that calls other systems
 * of its own accord: only those that are allowed, never where they refer it to, for so long and no longer, and it reads
 * little of what they say.
 */
@Component
class WebhookClient {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookClient.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 300;

    private final EventSettings settings;
    private final Duration patience;
    private final HttpClient client;

    @Autowired
    WebhookClient(EventSettings settings) {
        this(settings, PATIENCE);
    }

    /** @param patience with an answer as a whole */
    WebhookClient(EventSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .executor(Executors.newCachedThreadPool(WebhookClient::thread))
                .build();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Asks whether the receiver wants to be told anything from here. Whoever enters an address could have it flooded.
     *
     * @return whether it agreed, and what it answered
     */
    Agreement agree(URI address) {
        HttpRequest request = to(address)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("WebHook-Request-Origin", settings.origin())
                .build();
        Exchange exchange = call(request);
        boolean agreed = exchange.answer().isTaken()
                && exchange.header("WebHook-Allowed-Origin")
                        .filter(origin -> origin.equals("*") || origin.equalsIgnoreCase(settings.origin()))
                        .isPresent();
        return new Agreement(agreed, exchange.answer());
    }

    record Agreement(boolean agreed, Answer answer) {}

    /** @param secrets it is signed with each */
    Answer send(URI address, String token, List<String> secrets, CloudEvent event, Instant now) {
        String body = event.json();
        HttpRequest request = to(address)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", CloudEvent.MEDIA_TYPE)
                .header("Authorization", "Bearer " + token)
                .header("WebHook-Request-Origin", settings.origin())
                .header("webhook-id", event.id().toString())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", WebhookSignature.of(secrets, event.id(), now, body))
                .build();
        return call(request).answer();
    }

    private HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", "IBP");
    }

    /** @param response none where there was no answer */
    private record Exchange(Answer answer, Optional<HttpResponse<String>> response) {

        Optional<String> header(String name) {
            return response.flatMap(said -> said.headers().firstValue(name));
        }
    }

    private Exchange call(HttpRequest request) {
        if (!settings.allows(request.uri())) {
            return none(Silence.NOT_ALLOWED);
        }
        CompletableFuture<HttpResponse<String>> answering = null;
        try {
            requireElsewhere(request.uri().getHost());
            answering = client.sendAsync(request, info -> new FirstWords(LONGEST_ANSWER));
            HttpResponse<String> response = answering.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Exchange(
                    new Answer(response.statusCode(), response.body(), patience(response)), Optional.of(response));
        } catch (IOException failed) {
            return none(why(failed));
        } catch (ExecutionException failed) {
            return none(why(failed.getCause()));
        } catch (TimeoutException late) {
            return none(why(late));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return none(Silence.BROKEN_OFF);
        } finally {
            if (answering != null) {
                answering.cancel(true);
            }
        }
    }

    private static Exchange none(Silence why) {
        return new Exchange(Answer.none(why), Optional.empty());
    }

    // A name that was allowed must not lead to this machine, or to what only machines of a cloud can ask. What was
    // looked
    // up just now is what the connection is made to: the platform remembers names for half a minute.
    private static void requireElsewhere(String host) throws UnknownHostException {
        boolean isNamedSo = EventSettings.isThisMachine(host);
        boolean isElsewhere = Arrays.stream(InetAddress.getAllByName(host))
                .noneMatch(address ->
                        address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress());
        if (!isNamedSo && !isElsewhere) {
            throw new UnknownHostException("leads to this machine");
        }
    }

    // Of who asks for a day instead of a while, it is not understood.
    private static Optional<Duration> patience(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static Silence why(Throwable failed) {
        LOG.debug("A receiver did not answer", failed);
        if (failed instanceof UnknownHostException) {
            return Silence.NOT_FOUND;
        }
        if (failed instanceof HttpTimeoutException || failed instanceof TimeoutException) {
            return Silence.NOT_IN_TIME;
        }
        return failed instanceof ConnectException ? Silence.NO_CONNECTION : Silence.BROKEN_OFF;
    }
}
