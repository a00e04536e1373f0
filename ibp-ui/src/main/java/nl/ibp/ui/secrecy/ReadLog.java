package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.SecretRead;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.names.NameBook;
import org.jspecify.annotations.Nullable;

/** Who read what is secret, and when, the latest first. */
class ReadLog extends Composite<DataTable> {

    private final NameBook names;
    private final Set<Attachment> known;
    private final SecrecyText texts;
    private final Map<PersonId, String> people;

    /** @param known documents that may be called by their names; others are a document */
    ReadLog(List<SecretRead> reads, Set<Attachment> known, NameBook names) {
        this.names = names;
        this.known = known;
        people = names.people(reads.stream().map(SecretRead::person).collect(Collectors.toSet()));
        texts = new SecrecyText(names, getLocale());
        getContent()
                .dense()
                .column(getTranslation("secrecy.reads.when"))
                .column(getTranslation("secrecy.reads.who"))
                .column(getTranslation("secrecy.reads.seat"))
                .column(getTranslation("secrecy.reads.what"));
        reads.forEach(this::addRow);
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("secrecy.reads"));
    }

    private void addRow(SecretRead read) {
        getContent()
                .textRow(
                        texts.moment(read.at()),
                        people.get(read.person()),
                        names.seat(read.seat(), getLocale()),
                        what(read.attachment()));
    }

    private String what(@Nullable AttachmentId attachment) {
        if (attachment == null) {
            return getTranslation("secrecy.reads.dossier");
        }
        return known.stream()
                .filter(one -> one.id().equals(attachment))
                .map(Attachment::name)
                .findFirst()
                .orElseGet(() -> getTranslation("secrecy.reads.document"));
    }
}
