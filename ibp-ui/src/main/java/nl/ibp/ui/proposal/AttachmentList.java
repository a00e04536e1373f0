package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.monitoring.DossierSecrecy;

/** The documents of a proposal, each a link to download it; of those that are not for the reader, how many there are. */
public class AttachmentList extends Composite<Div> {

    private static final long KILO = 1024;

    private final DossierSecrecy secrecy;

    /** @param version whose documents they are */
    public AttachmentList(List<Attachment> attachments, int version, DossierSecrecy secrecy) {
        this.secrecy = secrecy;
        int hidden = secrecy.hiddenIn(version);
        getContent().addClassName("stack");
        if (attachments.isEmpty() && hidden == 0) {
            getContent().add(new Paragraph(getTranslation("dossier.attachments.empty")));
        }
        if (!attachments.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("item-list");
            attachments.forEach(attachment -> list.add(line(attachment)));
            getContent().add(list);
        }
        if (hidden > 0) {
            getContent().add(new Notice(State.INFO, Glyph.LOCK, getTranslation("secrecy.documents", hidden)));
        }
    }

    private ListItem line(Attachment attachment) {
        Anchor link = new Anchor(AttachmentDownload.addressOf(attachment.id()), linkContent(attachment.name()));
        // Not a page of ours: the browser fetches it itself.
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("download", attachment.name());
        Span size = new Span(sizeInWords(attachment.size()));
        size.addClassName("item-meta");
        Div row = new Div(link, size);
        if (secrecy.secretDocuments().contains(attachment.id())) {
            row.addComponentAtIndex(1, new SecretBadge(getLocale()));
        }
        row.addClassName("spread");
        ListItem item = new ListItem(row);
        item.addClassName("item");
        return item;
    }

    private static Component linkContent(String name) {
        Span content = new Span(Glyph.ATTACHMENT.icon(), new Span(name));
        content.addClassName("with-icon");
        return content;
    }

    private String sizeInWords(long bytes) {
        if (bytes < KILO * KILO) {
            return getTranslation("dossier.attachments.kilobytes", Math.max(1, bytes / KILO));
        }
        Locale decimals = Locale.forLanguageTag(getLocale().getLanguage() + "-NL");
        String megabytes = String.format(decimals, "%.1f", bytes / (double) (KILO * KILO));
        return getTranslation("dossier.attachments.megabytes", megabytes);
    }
}
