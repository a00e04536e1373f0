package nl.ibp.ui.comment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.comment.Comment;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.typing.FormPlace;
import org.jspecify.annotations.Nullable;

/**
 * The comments on a dossier that are for its reader, the latest below, and under them the form for another. The form
 * comes when it is asked for, since most come to read; what was typed in it stays while the page does.
 */
public class CommentSection extends Composite<Div> {

    private static final int AT_ONCE = 20;

    private final ProposalId proposal;
    private final CurrentActor actor;
    private final CommentDesk desk;
    private final CommentWords words;
    private final Div list = new Div();
    private final StatusMessage status = new StatusMessage();
    private final Button write = new Button();
    private final Div writing = new Div();
    private @Nullable CommentForm form;
    private boolean showsEarlier;

    CommentSection(ProposalId proposal, CurrentActor actor, CommentDesk desk) {
        this.proposal = proposal;
        this.actor = actor;
        this.desk = desk;
        words = new CommentWords(desk.names, getLocale());
        write.setText(getTranslation("comment.write"));
        write.setIcon(Glyph.COMMENT.icon());
        write.addClickListener(click -> open());
        write.setVisible(!actor.get().seats().isEmpty());
        list.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(list, status, write, writing);
        show();
    }

    public boolean isOn(ProposalId other) {
        return proposal.equals(other);
    }

    /** Asks anew what there is; what one is typing stays. */
    public void show() {
        List<Comment> comments = desk.commenting.read(actor.get(), proposal);
        list.removeAll();
        if (comments.isEmpty()) {
            list.add(new Paragraph(getTranslation("comment.none")));
            return;
        }
        int earlier = showsEarlier ? 0 : Math.max(0, comments.size() - AT_ONCE);
        if (earlier > 0) {
            list.add(new Button(getTranslation("comment.earlier", earlier), click -> showEarlier()));
        }
        list.add(items(comments.subList(earlier, comments.size())));
    }

    private void showEarlier() {
        showsEarlier = true;
        show();
        // The button that was pressed is gone.
        list.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private OrderedList items(List<Comment> comments) {
        Map<PersonId, String> people =
                desk.names.people(comments.stream().map(Comment::author).collect(Collectors.toSet()));
        PersonId reader = actor.get().person();
        OrderedList items = new OrderedList();
        items.addClassName("comment-list");
        comments.forEach(comment -> items.add(item(comment, people.get(comment.author()), reader)));
        return items;
    }

    private CommentItem item(Comment comment, String author, PersonId reader) {
        CommentItem item = new CommentItem(comment, author, words);
        return comment.author().equals(reader) && !comment.isWithdrawn()
                ? item.withdrawable(comment, () -> askWhetherToWithdraw(comment))
                : item;
    }

    private void open() {
        if (form == null) {
            form = new CommentForm(
                    desk.commenting.addressees(actor.get(), proposal),
                    desk,
                    FormPlace.inDossier(proposal, "opmerking"),
                    this::send,
                    this::close);
        }
        writing.add(form);
        write.setVisible(false);
        form.focus();
    }

    private void close() {
        // Taken away, for what is only hidden stays in the browser as it was.
        writing.removeAll();
        write.setVisible(true);
        write.focus();
    }

    private void send(CommentForm.Typed typed) {
        Comment sent = desk.commenting.write(
                actor.get(), proposal, typed.seat(), typed.text(), typed.audience(), typed.mentioned());
        form = null;
        close();
        show();
        status.say(new Notice(State.DONE, getTranslation("comment.sent", words.readers(sent.audience()))));
    }

    private void askWhetherToWithdraw(Comment comment) {
        Question question = new Question(
                getTranslation("comment.withdraw"),
                getTranslation("comment.withdraw.what"),
                getTranslation("comment.withdraw.cancel"));
        question.addConfirmListener(confirmed -> withdraw(comment));
        question.open();
    }

    private void withdraw(Comment comment) {
        try {
            desk.commenting.withdraw(actor.get(), comment.id());
            status.say(new Notice(State.DONE, getTranslation("comment.withdraw.done")));
        } catch (Refused refused) {
            status.say(Notice.wrong(desk.refusals.text(refused.problems().get(0), getLocale())));
        }
        show();
        // The button that was pressed is gone.
        if (write.isVisible()) {
            write.focus();
        }
    }
}
