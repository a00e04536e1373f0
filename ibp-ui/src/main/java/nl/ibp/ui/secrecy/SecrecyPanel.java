package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.SecretRead;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.SecrecyNote;
import org.jspecify.annotations.Nullable;

/** Every secrecy on a dossier and its documents, what the reader can do about it, and who read what is secret. */
public class SecrecyPanel extends Composite<Div> {

    private final NameBook names;
    private final BiConsumer<SecrecyNote, String> lift;

    /** @param lift asks for the reasons and lifts; told what it is on in words */
    SecrecyPanel(Dossier dossier, NameBook names, BiConsumer<SecrecyNote, String> lift) {
        this(dossier.secrecy().notes(), documents(dossier), dossier.secrecy().reads(), names, lift);
    }

    private SecrecyPanel(
            List<SecrecyNote> notes,
            Set<Attachment> documents,
            @Nullable List<SecretRead> reads,
            NameBook names,
            BiConsumer<SecrecyNote, String> lift) {
        this.names = names;
        this.lift = lift;
        getContent().addClassName("stack-l");
        notes.forEach(note -> addNote(note, documents));
        if (reads != null) {
            addReads(reads, documents);
        }
    }

    /** Some of a dossier's, to be read beside a form. */
    static SecrecyPanel of(List<SecrecyNote> notes, Dossier dossier, NameBook names) {
        return new SecrecyPanel(notes, documents(dossier), null, names, (secrecy, subject) -> {});
    }

    /** For who may know that it is secret and nothing else. */
    public static SecrecyPanel outside(List<SecrecyNote> notes, @Nullable List<SecretRead> reads, NameBook names) {
        return new SecrecyPanel(notes, Set.of(), reads, names, (secrecy, subject) -> {});
    }

    /** Those of all versions, and those of the draft whose secrecy the reader is told of. */
    private static Set<Attachment> documents(Dossier dossier) {
        Set<AttachmentId> told = dossier.secrecy().notes().stream()
                .map(SecrecyNote::inside)
                .filter(Objects::nonNull)
                .map(SecrecyNote.Inside::attachment)
                .collect(Collectors.toSet());
        Set<Attachment> documents = new HashSet<>();
        dossier.proposal()
                .versions()
                .forEach(version -> documents.addAll(version.content().attachments()));
        dossier.proposal().draft().attachments().stream()
                .filter(document -> told.contains(document.id()))
                .forEach(documents::add);
        return documents;
    }

    private void addNote(SecrecyNote note, Set<Attachment> documents) {
        SecrecyCard card = new SecrecyCard(note, documents, new SecrecyText(names, getLocale()));
        SecrecyNote.Inside inside = note.inside();
        if (inside != null && inside.mayLift()) {
            Button button = new Button(getTranslation("secrecy.lift"), Glyph.UNDO.icon());
            button.addClickListener(click -> lift.accept(note, card.subject()));
            button.addClassName("no-print");
            card.add(new Div(button));
        }
        getContent().add(card);
    }

    private void addReads(List<SecretRead> reads, Set<Attachment> documents) {
        Div part = new Div(new H3(getTranslation("secrecy.reads")));
        part.addClassName("stack");
        part.add(
                reads.isEmpty()
                        ? new Paragraph(getTranslation("secrecy.reads.none"))
                        : new ReadLog(reads, documents, names));
        getContent().add(part);
    }
}
