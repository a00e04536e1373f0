package nl.ibp.ui.feed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.calendar.CalendarFeed;

/**
 * The address at which somebody's own calendar reads their work and meetings: whether there is one, making it, and taking
 * it back.
 */
public class CalendarFeedSection extends Section {

    private final FeedDesk desk;
    private final Consumer<Notice> done;
    private final Div content = new Div();

    /** @param done gets what to say: what was done */
    public CalendarFeedSection(FeedDesk desk, Consumer<Notice> done) {
        this.desk = desk;
        this.done = done;
        addClassNames("card", "stack");
        content.addClassName("stack-l");
        add(new H2(getTranslation("calendar.title")), new Paragraph(getTranslation("calendar.explained")), content);
        show();
    }

    private void show() {
        content.removeAll();
        desk.find().ifPresentOrElse(this::showFeed, this::showNone);
    }

    private void showNone() {
        Paragraph none = new Paragraph(getTranslation("calendar.none"));
        none.addClassName("muted");
        Button make = button("calendar.make", this::make);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(none, new Div(make));
    }

    private void showFeed(CalendarFeed feed) {
        Instant read = feed.lastReadAt();
        DefinitionList facts = new DefinitionList()
                .add(getTranslation("calendar.created"), moment(feed.createdAt()))
                .add(
                        getTranslation("calendar.read"),
                        read == null ? getTranslation("calendar.read.never") : moment(read));
        Div actions = new Div(
                button("calendar.renew", () -> ask("calendar.renew", "calendar.renew.what", this::make)),
                button("calendar.revoke", () -> ask("calendar.revoke", "calendar.revoke.what", this::revoke)));
        actions.addClassName("row");
        content.add(facts, actions);
    }

    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(OfficialTime.ZONE);
        Formats formats = Formats.in(getLocale());
        return formats.dateWithDay(at.toLocalDate()) + ' ' + formats.time(at.toLocalTime());
    }

    private Button button(String verb, Runnable act) {
        return new Button(getTranslation(verb), click -> act.run());
    }

    private void ask(String verb, String what, Runnable act) {
        Question question = new Question(getTranslation(verb), getTranslation(what), getTranslation("calendar.cancel"));
        question.addConfirmListener(confirmed -> act.run());
        question.open();
    }

    private void make() {
        NewFeedAddress made = new NewFeedAddress(desk.make(getLocale(), VaadinServletRequest.getCurrent()));
        show();
        content.addComponentAsFirst(made);
        done.accept(new Notice(State.DONE, getTranslation("calendar.made")));
        made.takeCursor();
    }

    private void revoke() {
        desk.revoke();
        show();
        done.accept(new Notice(State.DONE, getTranslation("calendar.revoked")));
        // The button that was clicked is gone; the keyboard goes on from the one in its place.
        content.getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::focus);
    }
}
