package nl.ibp.ui.connections;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.event.Answer;
import nl.ibp.workflow.event.DeliveryRow;
import nl.ibp.workflow.event.DeliveryState;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.Subscription.Absence;
import nl.ibp.workflow.event.SubscriptionId;
import nl.ibp.workflow.event.SubscriptionState;

/** For administrators: one system that is told what happens, what it got, what waits and what it does not take. */
@Route(ConnectionsView.PATH + "/:subscription")
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@StyleSheet("context://connections.css")
@PermitAll
class ConnectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConnectionDesk desk;
    private final StatusMessage result = new StatusMessage();
    private final Div content = new Div();
    private ConnectionWords words = new ConnectionWords(getLocale());
    private String title = "";

    ConnectionView(ConnectionDesk desk) {
        this.desk = desk;
        addClassName("page");
        content.addClassName("overview");
        result.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SubscriptionId id = event.getRouteParameters()
                .get("subscription")
                .flatMap(ConnectionView::id)
                .orElseThrow(NotFoundException::new);
        Connection connection =
                AdministrationPages.orNotFound(() -> desk.find(id)).orElseThrow(NotFoundException::new);
        words = new ConnectionWords(getLocale());
        result.removeAll();
        show(connection);
    }

    private static Optional<SubscriptionId> id(String text) {
        try {
            return Optional.of(new SubscriptionId(UUID.fromString(text)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private void show(Connection connection) {
        Subscription subscription = connection.subscription();
        title = subscription.name();
        removeAll();
        content.removeAll();
        notices(connection).forEach(content::add);
        content.add(facts(connection));
        stuck(subscription.id());
        waiting(connection);
        done(subscription.id());
        add(
                new PageHeader(title)
                        .withEyebrow(new Span(words.text("connections.one")), words.state(connection))
                        .withActions(actions(subscription)),
                result,
                content,
                new Anchor(ConnectionsView.PATH, words.text("connections.back")));
    }

    private Component[] actions(Subscription subscription) {
        SubscriptionId id = subscription.id();
        Button trial = new Button(words.text("connections.try"), Glyph.SEND.icon(), click -> tryOut(id));
        Button change = new Button(words.text("connections.change"), click -> new ConnectionDialogs(desk, getLocale())
                .change(subscription, secret -> changed(id, secret)));
        if (subscription.state() == SubscriptionState.GONE) {
            return new Component[] {trial, change};
        }
        boolean isPaused = subscription.state() == SubscriptionState.PAUSED;
        Button pause = isPaused
                ? button("connections.resume", () -> act(id, () -> desk.resume(id), "connections.resumed"))
                : button("connections.pause", () -> act(id, () -> desk.pause(id), "connections.paused"));
        return new Component[] {trial, change, pause};
    }

    private Section facts(Connection connection) {
        Subscription subscription = connection.subscription();
        SubscriptionId id = subscription.id();
        Section section = new Section(new H2(words.text("connections.facts")));
        Div address = new Div(subscription.address().toString());
        address.addClassName("wraps");
        Div buttons = new Div(
                button(
                        "connections.secret.renew",
                        () -> ask("connections.secret.renew", "connections.secret.renew.what", () -> renewSecret(id))),
                button(
                        "connections.remove",
                        () -> ask("connections.remove", "connections.remove.what", () -> remove(id))));
        buttons.addClassName("row");
        section.add(
                new DefinitionList()
                        .add(words.text("connections.address"), address)
                        .add(words.text("connections.kinds"), kinds(subscription))
                        .add(words.text("connections.reader"), desk.person(subscription.person()))
                        .add(
                                words.text("connections.last"),
                                words.momentOrNever(connection.count().lastSentAt()))
                        .add(words.text("connections.since"), words.moment(subscription.madeAt())),
                buttons);
        return section;
    }

    private String kinds(Subscription subscription) {
        return subscription.kinds().isEmpty()
                ? words.text("connections.kinds.all")
                : subscription.kinds().stream().map(words::kind).sorted().collect(Collectors.joining("; "));
    }

    private List<Notice> notices(Connection connection) {
        Subscription subscription = connection.subscription();
        SubscriptionId id = subscription.id();
        if (subscription.state() == SubscriptionState.GONE) {
            return List.of(
                    Notice.wrong(words.text("connections.gone.what")).withTitle(words.text("connections.state.GONE")));
        }
        if (subscription.state() == SubscriptionState.PAUSED) {
            return List.of(new Notice(State.INFO, Glyph.PAUSE, words.text("connections.paused.what"))
                    .withTitle(words.text("connections.state.PAUSED")));
        }
        if (!connection.hasRights()) {
            String person = desk.person(subscription.person());
            return List.of(new Notice(State.WAITING_FOR_YOU, words.text("connections.noRights.what", person))
                    .withTitle(words.text("connections.state.noRights"))
                    .with(button(
                            "connections.takeOver", () -> act(id, () -> desk.takeOver(id), "connections.takenOver"))));
        }
        Absence absence = subscription.absence();
        return absence == null ? List.of() : List.of(absent(id, absence));
    }

    private Notice absent(SubscriptionId id, Absence absence) {
        return Notice.wrong(words.text(
                        "connections.absent.what",
                        words.moment(absence.since()),
                        words.answer(absence.problem()),
                        words.moment(absence.until())))
                .withTitle(words.text("connections.state.absent"))
                .with(button("connections.tryNow", () -> act(id, () -> desk.tryNow(id), "connections.triedNow")));
    }

    private void stuck(SubscriptionId id) {
        List<DeliveryRow> stuck = desk.stuck(id);
        if (stuck.isEmpty()) {
            return;
        }
        content.add(section(
                "connections.stuck.title",
                explained("connections.stuck.what"),
                new Div(button(
                        "connections.againAll", () -> act(id, () -> desk.againAll(id), "connections.again.done"))),
                new DeliveryTable(words.text("connections.stuck.title"), getLocale())
                        .answers()
                        .column("connections.tried", row -> words.moment(row.changedAt()))
                        .act("connections.again", row -> act(id, () -> desk.again(id, row), "connections.again.done"))
                        .act("connections.skip", row -> askToSkip(id, row))
                        .of(stuck)));
    }

    private void askToSkip(SubscriptionId id, DeliveryRow row) {
        ask(
                "connections.skip",
                "connections.skip.what",
                () -> act(id, () -> desk.skip(id, row), "connections.skipped"));
    }

    private void waiting(Connection connection) {
        SubscriptionId id = connection.subscription().id();
        List<DeliveryRow> waiting = desk.waiting(id);
        if (waiting.isEmpty()) {
            return;
        }
        content.add(section(
                "connections.waiting.title",
                explained("connections.waiting.what", connection.count().waiting()),
                new DeliveryTable(words.text("connections.waiting.title"), getLocale())
                        .column("connections.attempts", row -> String.valueOf(row.attempts()))
                        .answers()
                        .column("connections.next", row -> words.moment(row.notBefore()))
                        .act("connections.skip", DeliveryRow::wasTried, row -> askToSkip(id, row))
                        .of(waiting)));
    }

    private void done(SubscriptionId id) {
        List<DeliveryRow> done = desk.done(id);
        Div replay = new Div(button("connections.replay.ask", () -> new ConnectionDialogs(desk, getLocale())
                .replay(id, again -> replayed(id, again))));
        content.add(
                done.isEmpty()
                        ? section(
                                "connections.done.title",
                                new Notice(State.INFO, words.text("connections.done.none")),
                                replay)
                        : section(
                                "connections.done.title",
                                explained("connections.done.what"),
                                replay,
                                new DeliveryTable(words.text("connections.done.title"), getLocale())
                                        .column("connections.at", row -> words.moment(row.changedAt()))
                                        .column("connections.outcome", this::outcome)
                                        .act("connections.replay.here", row -> replay(id, row))
                                        .of(done)));
    }

    private String outcome(DeliveryRow row) {
        return row.state() == DeliveryState.SKIPPED
                ? words.text("connections.outcome.skipped")
                : words.text("connections.outcome.sent", row.attempts());
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(words.text(heading)));
        section.add(parts);
        return section;
    }

    private Paragraph explained(String key, Object... details) {
        Paragraph explained = new Paragraph(words.text(key, details));
        explained.addClassName("muted");
        return explained;
    }

    private Button button(String verb, Runnable act) {
        return new Button(words.text(verb), click -> act.run());
    }

    private void ask(String verb, String what, Runnable act) {
        Question question = new Question(words.text(verb), words.text(what), words.text("connections.cancel"));
        question.addConfirmListener(confirmed -> act.run());
        question.open();
    }

    private void tryOut(SubscriptionId id) {
        try {
            Answer answer = desk.tryOut(id);
            String said = words.answer(answer.words());
            result.say(
                    answer.isTaken()
                            ? new Notice(State.DONE, words.text("connections.try.taken", said))
                            : Notice.wrong(words.text("connections.try.refused", said)));
        } catch (Refused refused) {
            result.say(refused, problem -> desk.words(problem, getLocale()));
        }
    }

    private void replay(SubscriptionId id, DeliveryRow from) {
        try {
            replayed(id, desk.replay(id, from));
        } catch (Refused refused) {
            result.say(refused, problem -> desk.words(problem, getLocale()));
        }
    }

    private void replayed(SubscriptionId id, int again) {
        done(id, words.text("connections.replayed", again));
    }

    private void changed(SubscriptionId id, Optional<String> secret) {
        done(id, words.text("connections.changed"));
        secret.ifPresent(this::showSecret);
    }

    private void renewSecret(SubscriptionId id) {
        try {
            String secret = desk.renewSecret(id);
            done(id, words.text("connections.secret.renewed"));
            showSecret(secret);
        } catch (Refused refused) {
            result.say(refused, problem -> desk.words(problem, getLocale()));
        }
    }

    private void showSecret(String secret) {
        NewSecret shown = new NewSecret(secret);
        content.addComponentAsFirst(shown);
        shown.takeCursor();
    }

    private void remove(SubscriptionId id) {
        try {
            desk.remove(id);
            UI.getCurrent().navigate(ConnectionsView.class);
        } catch (Refused refused) {
            result.say(refused, problem -> desk.words(problem, getLocale()));
        }
    }

    private void act(SubscriptionId id, Runnable act, String what) {
        try {
            act.run();
            done(id, words.text(what));
        } catch (Refused refused) {
            result.say(refused, problem -> desk.words(problem, getLocale()));
        }
    }

    private void done(SubscriptionId id, String what) {
        desk.find(id).ifPresent(this::show);
        result.say(new Notice(State.DONE, what));
        // What was clicked may be gone; the keyboard goes on from here.
        result.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
