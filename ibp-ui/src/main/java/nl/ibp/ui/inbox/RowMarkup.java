package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
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
import nl.ibp.workflow.inbox.TaskId;
import org.jsoup.nodes.Document;

/** Draws the lines of the list of work as markup; what is pressed in them says by {@code data-act} what it asks for. */
class RowMarkup {

    /** What the buttons of a row ask for. */
    static final String CLAIM = "claim";

    static final String RELEASE = "release";

    /**
     * What all rows of a list are drawn with.
     *
     * @param from what is asked of the list, for the way back
     */
    record Frame(WorkArrangement arrangement, String from, LocalDate today, Locale locale) {}

    private final InboxItems parts;
    private final Frame frame;
    private final WorkQuery query;
    private final WorkQuery.Address address;

    RowMarkup(InboxItems parts, Frame frame, WorkQuery query, WorkQuery.Address address) {
        this.parts = parts;
        this.frame = frame;
        this.query = query;
        this.address = address;
    }

    String of(WorkLine line, Actor actor) {
        ListItem item = line instanceof InboxItem work ? row(work, actor) : heading((WorkGroup) line);
        Document document = new Document("");
        // Else it would be indented, and the lines of what people wrote run together.
        document.outputSettings().prettyPrint(false);
        document.appendChild(ElementUtil.toJsoup(document, item.getElement()));
        return document.html();
    }

    private ListItem heading(WorkGroup group) {
        H2 name = new H2();
        name.setText(group.isTerm() ? text(group.name()) : group.name());
        ListItem heading = new ListItem(name);
        heading.addClassName("item-group");
        return heading;
    }

    private ListItem row(InboxItem work, Actor actor) {
        ListItem item = new ListItem(head(work), meta(work.row(), actor));
        item.addClassName("item");
        item.setClassName("is-over", work.standing().isOver());
        item.setClassName("is-selected", work.standing().isSelected());
        item.getElement().setAttribute("data-task", work.key());
        if (work.standing().isSelected()) {
            item.getElement().setAttribute("aria-current", "true");
        }
        OpenTask task = work.row().task();
        MarkLine marks = new MarkLine(work.mark(), task, frame.today(), parts.names);
        if (!marks.isEmpty()) {
            item.add(marks);
        }
        Div claim = claim(work);
        if (claim.getChildren().findAny().isPresent()) {
            item.add(claim);
        }
        if (!work.standing().failure().isEmpty()) {
            Span failure = new Span(work.standing().failure());
            failure.addClassName("item-failure");
            item.add(failure);
        }
        return item;
    }

    private Div head(InboxItem work) {
        InboxRow row = work.row();
        TaskId id = work.id();
        Div head = new Div();
        head.addClassName("item-head");
        String name = TitleText.of(row.title(), frame.locale());
        String kind = text(TaskText.title(row.task().kind()));
        Anchor title = new Anchor(FromList.addressOf(id, frame.from()), text("task.heading", kind, name));
        title.addClassName("item-title");
        String looks = text("inbox.look");
        Anchor look = new Anchor(address.of(query.lookingAt(id)), looks);
        look.addClassName("item-look");
        look.setAriaLabel(looks + ": " + row.number() + " " + name);
        head.getElement().appendChild(box(text("many.choose", row.number() + " " + name), work.standing()));
        head.add(title, look);
        return head;
    }

    // What is over has it too, hidden: a row keeps its parts, and who has the cursor in one of them stays there.
    private static Element box(String label, InboxItem.Standing standing) {
        return new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("class", "item-box")
                .setAttribute("aria-label", label)
                .setAttribute("checked", standing.isChosen())
                .setAttribute("hidden", standing.isOver());
    }

    private Div meta(InboxRow row, Actor actor) {
        Span facts = new Span();
        facts.addClassName("row");
        if (row.title().isSecret()) {
            facts.add(new SecretBadge(frame.locale()));
        }
        Stream.of(WorkColumn.values())
                .filter(frame.arrangement()::shows)
                .map(column -> fact(column, row, actor))
                .forEach(facts::add);
        Reminder.of(row.task(), frame.locale()).ifPresent(facts::add);
        Div meta = new Div(facts);
        meta.addClassNames("item-meta", "row");
        return meta;
    }

    private Component fact(WorkColumn column, InboxRow row, Actor actor) {
        return switch (column) {
            case TERM -> parts.terms.of(row.task(), row.parked(), frame.locale());
            case NUMBER -> new Span(row.number().toString());
            case SEAT -> new Span(parts.names.seat(actor, row.task().seat(), frame.locale()));
            case THEMES ->
                new SourceText(row.themes().stream()
                        .map(number -> parts.themes.get(number).name())
                        .collect(Collectors.joining(", ")));
            case LEAD -> new Span(parts.names.province(row.lead()));
            case SINCE ->
                new Span(text(
                        "inbox.since",
                        Formats.in(frame.locale())
                                .shortDate(OfficialTime.dayOf(row.task().createdAt()))));
        };
    }

    private Div claim(InboxItem work) {
        InboxItem.Claim now = work.claim();
        Div claim = new Div();
        claim.addClassNames("item-meta", "row");
        if (work.standing().isOver()) {
            if (!work.standing().whyOver().isEmpty()) {
                claim.add(new Span(work.standing().whyOver()));
            }
        } else if (now.isTaken()) {
            claim.add(new Span(text(now.key(), now.holder())), button("inbox.release", RELEASE));
        } else if (now.key() != null) {
            claim.add(button(now.key(), CLAIM));
        }
        return claim;
    }

    private Button button(String key, String act) {
        Button button = new Button(text(key));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("data-act", act);
        return button;
    }

    private String text(String key, Object... with) {
        return I18NProvider.translate(frame.locale(), key, with);
    }
}
