package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.TitleText;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskMark;
import org.jspecify.annotations.Nullable;

/**
 * A row of the inbox. It changes where it stands, and only what is different, so that whoever is reading it or has the
 * keyboard in it stays there.
 */
class InboxItem extends ListItem {

    /** What the row offers or says of who works on it; where nobody else could, it is neither. */
    record Claim(@Nullable String key, String holder, boolean isTaken) {}

    private final InboxItems parts;
    private final Consumer<Consumer<Actor>> act;
    private final Anchor title = new Anchor();
    private final Span facts = new Span();
    private final Anchor look = new Anchor();
    private final Div claim = new Div();
    private final MarkLine mark;
    private final Element box = new Element("input");
    private final Span failure = new Span();
    private @Nullable InboxRow shown;
    private @Nullable LocalDate shownOn;
    private Set<WorkColumn> shownColumns = Set.of();
    private @Nullable Claim shownClaim;

    InboxItem(InboxItems parts, Consumer<Consumer<Actor>> act) {
        this.parts = parts;
        this.act = act;
        mark = new MarkLine(parts.names);
        title.addClassName("item-title");
        facts.addClassName("row");
        look.addClassName("item-look");
        claim.addClassNames("item-meta", "row");
        box.setAttribute("type", "checkbox").setAttribute("class", "item-box");
        failure.addClassName("item-failure");
        failure.setVisible(false);
        Div head = new Div(title, look);
        head.addClassName("item-head");
        head.getElement().insertChild(0, box);
        Div meta = new Div(facts);
        meta.addClassNames("item-meta", "row");
        addClassName("item");
        add(head, meta, mark, claim, failure);
    }

    /**
     * @param lookedAt where the row is looked at beside the list
     * @param from what is asked of the list, for the way back
     */
    void show(
            InboxRow row,
            Claim claimed,
            TaskMark marked,
            Actor actor,
            WorkArrangement arrangement,
            String lookedAt,
            String from) {
        reopen();
        look.setHref(lookedAt);
        title.setHref(FromList.addressOf(row.task().id(), from));
        getElement().setAttribute("data-task", row.task().id().value());
        mark.show(marked, row.task(), parts.today());
        LocalDate today = parts.today();
        if (!row.equals(shown)
                || !today.equals(shownOn)
                || !arrangement.columns().equals(shownColumns)) {
            showTitle(row);
            showFacts(row, actor, arrangement);
            shown = row;
            shownOn = today;
            shownColumns = arrangement.columns();
        }
        if (!claimed.equals(shownClaim)) {
            showClaim(claimed, row.task());
            shownClaim = claimed;
        }
    }

    /** It stays as it is, except that nothing is to be done any more. */
    void showOver(String why) {
        close();
        claim.setVisible(true);
        claim.add(new Span(why));
    }

    /** Nothing is to be done here any more, and what was said of it stays. */
    void close() {
        if (!hasClassName("is-over")) {
            addClassName("is-over");
            shownClaim = null;
            claim.removeAll();
            claim.setVisible(false);
            box.setVisible(false);
        }
    }

    private void reopen() {
        removeClassName("is-over");
        box.setVisible(true);
    }

    /** @param choose is told whenever the row is chosen or no longer */
    void onChoice(Consumer<Boolean> choose) {
        box.addPropertyChangeListener("checked", "change", event -> choose.accept(isChosen()));
    }

    private boolean isChosen() {
        return box.getProperty("checked", false);
    }

    void setChosen(boolean isChosen) {
        if (isChosen != isChosen()) {
            box.setProperty("checked", isChosen);
        }
    }

    /** Why what was done to several did not succeed here; empty takes it away. */
    void showFailure(String why) {
        failure.setText(why);
        failure.setVisible(!why.isEmpty());
    }

    void focusTitle() {
        title.focus();
    }

    void setSelected(boolean isSelected) {
        setClassName("is-selected", isSelected);
        if (isSelected) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private void showTitle(InboxRow row) {
        String kind = getTranslation(TaskText.title(row.task().kind()));
        String name = TitleText.of(row.title(), getLocale());
        title.setText(getTranslation("task.heading", kind, name));
        look.setText(getTranslation("inbox.look"));
        look.setAriaLabel(getTranslation("inbox.look") + ": " + row.number() + " " + name);
        box.setAttribute("aria-label", getTranslation("many.choose", row.number() + " " + name));
    }

    // As one piece of markup: as components, what stands in the rows of a list took more memory than all else of a
    // page.
    private void showFacts(InboxRow row, Actor actor, WorkArrangement arrangement) {
        Stream<Component> secret = row.title().isSecret() ? Stream.of(new SecretBadge(getLocale())) : Stream.empty();
        Stream<Component> columns =
                Stream.of(WorkColumn.values()).filter(arrangement::shows).map(column -> fact(column, row, actor));
        Stream<Component> reminder =
                Reminder.of(row.task(), getLocale()).stream().map(Component.class::cast);
        facts.getElement()
                .setProperty(
                        "innerHTML",
                        Stream.of(secret, columns, reminder)
                                .flatMap(Function.identity())
                                .map(fact -> fact.getElement().getOuterHTML())
                                .collect(Collectors.joining()));
    }

    private Component fact(WorkColumn column, InboxRow row, Actor actor) {
        return switch (column) {
            case TERM -> parts.terms.of(row.task(), row.parked(), getLocale());
            case NUMBER -> new Span(row.number().toString());
            case SEAT -> new Span(parts.names.seat(actor, row.task().seat(), getLocale()));
            case THEMES ->
                new SourceText(row.themes().stream()
                        .map(number -> parts.themes.get(number).name())
                        .collect(Collectors.joining(", ")));
            case LEAD -> new Span(parts.names.province(row.lead()));
            case SINCE ->
                new Span(getTranslation(
                        "inbox.since",
                        Formats.in(getLocale())
                                .shortDate(OfficialTime.dayOf(row.task().createdAt()))));
        };
    }

    private void showClaim(Claim now, OpenTask task) {
        claim.removeAll();
        claim.setVisible(now.key() != null);
        if (now.isTaken()) {
            claim.add(new Span(getTranslation(now.key(), now.holder())));
            claim.add(button("inbox.release", actor -> parts.claiming.release(actor, task.id())));
        } else if (now.key() != null) {
            claim.add(button(now.key(), actor -> parts.claiming.claim(actor, task.id())));
        }
    }

    private Button button(String key, Consumer<Actor> action) {
        Button button = new Button(getTranslation(key), click -> act.accept(action));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
