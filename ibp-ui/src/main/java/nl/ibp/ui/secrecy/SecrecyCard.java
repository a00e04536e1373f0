package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.secrecy.StatesMeeting;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.SecrecyNote;

/** One secrecy: on what, whose, on which ground, how it is with it; for who needs to know, why. */
class SecrecyCard extends Article {

    private final SecrecyNote note;
    private final SecrecyText texts;
    private final Set<Attachment> documents;

    SecrecyCard(SecrecyNote note, Set<Attachment> documents, SecrecyText texts) {
        this.note = note;
        this.documents = documents;
        this.texts = texts;
        addClassNames("card", "stack");
        add(head(), facts());
    }

    private Div head() {
        Div head = new Div(note.status().rests() ? new SecretBadge(getLocale()) : over(), new Span(subject()));
        head.addClassName("row");
        return head;
    }

    private Badge over() {
        return new Badge(State.QUIET, Glyph.UNDO, getTranslation("secrecy.over"));
    }

    /** What it is on. */
    String subject() {
        SecrecyNote.Inside inside = note.inside();
        if (!note.onDocument()) {
            return getTranslation("secrecy.subject.DOSSIER");
        }
        return inside == null
                ? getTranslation("secrecy.subject.DOCUMENT")
                : documents.stream()
                        .filter(one -> one.id().equals(inside.attachment()))
                        .map(one -> getTranslation("secrecy.subject.named", one.name()))
                        .findFirst()
                        .orElseGet(() -> getTranslation("secrecy.subject.DOCUMENT"));
    }

    private DefinitionList facts() {
        DefinitionList facts = new DefinitionList()
                .add(getTranslation("secrecy.imposedBy"), texts.body(note))
                .add(getTranslation("secrecy.ground"), texts.ground(note))
                .add(getTranslation("secrecy.status"), texts.standing(note));
        Optional.ofNullable(note.inside()).ifPresent(inside -> add(facts, inside));
        return facts;
    }

    private void add(DefinitionList facts, SecrecyNote.Inside inside) {
        facts.add(getTranslation("secrecy.reasons"), passage(inside.reasons()));
        if (!inside.meetings().isEmpty()) {
            Component[] meetings = inside.meetings().stream().map(this::meeting).toArray(Component[]::new);
            facts.add(getTranslation("secrecy.meetings"), meetings);
        }
        if (!inside.liftingReasons().isEmpty()) {
            facts.add(getTranslation("secrecy.lifted.reasons"), passage(inside.liftingReasons()));
        }
    }

    private Component meeting(StatesMeeting meeting) {
        RatificationOutcome outcome = meeting.outcome();
        Span line = new Span(getTranslation(
                "secrecy.meeting." + outcome,
                Formats.in(getLocale()).dateWithDay(meeting.heldOn()),
                meeting.present()));
        line.addClassName("line");
        return line;
    }

    private static Paragraph passage(String text) {
        Paragraph passage = new Paragraph(text);
        passage.addClassName("passage");
        return passage;
    }
}
