package nl.ibp.ui.comment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.ibp.domain.comment.Comment;
import nl.ibp.ui.component.Glyph;

/** One comment: who said it, when, what, and to whom. Of a withdrawn one nothing is left but that it was there. */
class CommentItem extends ListItem {

    private final CommentWords words;

    /** @param author as people call them */
    CommentItem(Comment comment, String author, CommentWords words) {
        this.words = words;
        addClassName("comment");
        setClassName("is-withdrawn", comment.isWithdrawn());
        add(head(comment, author), said(comment), meta(comment));
    }

    private Div head(Comment comment, String author) {
        Span who = new Span(words.who(author, comment.seat()));
        who.addClassName("comment-author");
        Span when = new Span(words.moment(comment.at()));
        when.addClassName("item-meta");
        Div head = new Div(who, when);
        head.addClassName("row");
        return head;
    }

    private Paragraph said(Comment comment) {
        Instant withdrawnAt = comment.withdrawnAt();
        Paragraph said = new Paragraph(
                withdrawnAt == null ? comment.text() : words.text("comment.withdrawn", words.moment(withdrawnAt)));
        said.addClassName(withdrawnAt == null ? "passage" : "muted");
        return said;
    }

    private Div meta(Comment comment) {
        Div meta = new Div(new Span(words.text("comment.visible", words.readers(comment.audience()))));
        if (!comment.mentioned().isEmpty()) {
            meta.add(new Span(words.text("comment.mentioned", words.seats(comment.mentioned()))));
        }
        meta.addClassNames("item-meta", "row");
        return meta;
    }

    /** For its author. */
    CommentItem withdrawable(Comment comment, Runnable withdraw) {
        Button button = new Button(words.text("comment.withdraw"), Glyph.UNDO.icon(), click -> withdraw.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.text("comment.withdraw") + ": " + words.moment(comment.at()));
        add(button);
        return this;
    }
}
