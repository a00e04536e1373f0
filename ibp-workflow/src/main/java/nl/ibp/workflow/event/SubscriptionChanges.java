package nl.ibp.workflow.event;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.administration.ChangedParts;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes in the list of changes, and in the log, what administrators do to subscriptions. Never a key. */
@Component
class SubscriptionChanges {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionChanges.class);

    private final AdministrationChanges changes;
    private final Clock clock;

    SubscriptionChanges(AdministrationChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void added(Actor actor, Subscription subscription) {
        write(actor, subscription, "add", parts(null, subscription));
    }

    void changed(Actor actor, Subscription before, Subscription after, boolean isTokenNew) {
        List<ChangedPart> parts = new ArrayList<>(parts(before, after));
        if (isTokenNew) {
            parts.addAll(ChangedParts.happened("token"));
        }
        if (!parts.isEmpty()) {
            write(actor, after, "change", parts);
        }
    }

    /** @param what {@code paused}, {@code resumed}, {@code secret}, {@code reader}, {@code removed} */
    void happened(Actor actor, Subscription subscription, String what) {
        write(actor, subscription, what, ChangedParts.happened(what));
    }

    private void write(Actor actor, Subscription subscription, String action, List<ChangedPart> parts) {
        String id = subscription.id().toString();
        changes.add(new AdministrationChange(
                clock.instant(), actor.person(), ChangeSubject.CONNECTION, id, subscription.name(), parts));
        LOG.info("subscription id={} action={} result=ok actor={}", id, action, actor.person());
    }

    private static List<ChangedPart> parts(@Nullable Subscription before, Subscription after) {
        List<ChangedPart> parts = new ArrayList<>();
        compare(parts, "name", before == null ? "" : before.name(), after.name());
        compare(
                parts,
                "address",
                before == null ? "" : before.address().toString(),
                after.address().toString());
        compare(parts, "kinds", before == null ? "" : kinds(before), kinds(after));
        return parts;
    }

    private static void compare(List<ChangedPart> parts, String name, String before, String after) {
        if (!before.equals(after)) {
            parts.add(new ChangedPart(name, stated(before), stated(after)));
        }
    }

    private static Stated<String> stated(String text) {
        return text.isEmpty() ? Stated.unstated() : Stated.of(text);
    }

    private static String kinds(Subscription subscription) {
        return subscription.kinds().stream().map(EventKind::code).sorted().collect(Collectors.joining("\n"));
    }
}
