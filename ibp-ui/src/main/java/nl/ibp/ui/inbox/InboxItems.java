package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;

/** Makes the rows of the inbox. */
@org.springframework.stereotype.Component
class InboxItems {

    private final SeatNames seats;
    private final Themes themes;
    private final Appointments appointments;
    private final Claiming claiming;
    private final TermBadge terms;
    private final Clock clock;
    private final I18NProvider texts;

    InboxItems(
            SeatNames seats,
            Themes themes,
            Appointments appointments,
            Claiming claiming,
            TermBadge terms,
            Clock clock,
            I18NProvider texts) {
        this.seats = seats;
        this.themes = themes;
        this.appointments = appointments;
        this.claiming = claiming;
        this.terms = terms;
        this.clock = clock;
        this.texts = texts;
    }

    /** @param act runs what a button of the row does, and shows what is refused */
    ListItem item(InboxRow row, Actor actor, Locale locale, Consumer<Runnable> act) {
        ListItem item = new ListItem(title(row, locale), meta(row, locale));
        item.addClassName("item");
        Div claim = claim(row.task(), actor, locale, act);
        if (claim.getComponentCount() > 0) {
            item.add(claim);
        }
        return item;
    }

    private Component title(InboxRow row, Locale locale) {
        String kind = texts.getTranslation(TaskText.title(row.task().kind()), locale);
        String title = row.title().isEmpty() ? texts.getTranslation("proposal.untitled", locale) : row.title();
        Anchor link = new Anchor(
                InboxNavigation.addressOf(row.task().id()), texts.getTranslation("task.heading", locale, kind, title));
        link.addClassName("item-title");
        return link;
    }

    private Component meta(InboxRow row, Locale locale) {
        String themeNames =
                row.themes().stream().map(number -> themes.get(number).name()).collect(Collectors.joining(", "));
        Div meta = new Div(
                terms.of(row.task().due(), Formats.in(locale), texts.getTranslation("task.noTerm", locale)),
                new Span(row.number().toString()),
                new Span(seats.label(row.task().seat())),
                new Span(themeNames));
        Reminder.of(row.task(), locale).ifPresent(meta::add);
        meta.add(look(row, locale));
        meta.addClassNames("item-meta", "row");
        return meta;
    }

    private Anchor look(InboxRow row, Locale locale) {
        Anchor look = new Anchor(
                InboxView.PATH + "?" + InboxView.SELECTED + "=" + row.task().id(),
                texts.getTranslation("inbox.look", locale));
        look.addClassName("item-look");
        look.getElement()
                .setAttribute(
                        "aria-label",
                        texts.getTranslation("inbox.look", locale) + ": " + row.number() + " " + row.title());
        return look;
    }

    private Div claim(OpenTask task, Actor actor, Locale locale, Consumer<Runnable> act) {
        Div claim = new Div();
        claim.addClassNames("item-meta", "row");
        if (task.claimedBy() != null) {
            boolean mine = task.claimedBy().equals(actor.person());
            String holder = appointments
                    .person(task.claimedBy())
                    .map(Person::displayName)
                    .orElse("");
            claim.add(new Span(texts.getTranslation(mine ? "inbox.claimed.byMe" : "inbox.claimed.by", locale, holder)));
            claim.add(button("inbox.release", locale, act, () -> claiming.release(actor, task.id())));
        } else if (appointments.holdersOf(task.seat(), LocalDate.now(clock)).size() > 1) {
            claim.add(button("inbox.claim", locale, act, () -> claiming.claim(actor, task.id())));
        }
        return claim;
    }

    private Button button(String key, Locale locale, Consumer<Runnable> act, Runnable action) {
        Button button = new Button(texts.getTranslation(key, locale), click -> act.accept(action));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
