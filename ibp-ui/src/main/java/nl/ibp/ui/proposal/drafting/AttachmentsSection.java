package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.secrecy.ReplacedSecrets;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.proposal.AttachmentDownload;
import nl.ibp.workflow.submission.Attaching;

/** Attachments: what goes with the proposal. They are kept at once, apart from the other fields. */
class AttachmentsSection extends DraftSection {

    /** What the section needs done; each answers with what there is after it. */
    interface Desk {

        List<Attachment> attach(String name, byte[] bytes);

        List<Attachment> remove(Attachment attachment);

        List<Attachment> restore(Attachment attachment);

        ReplacedSecrets replacedSecrets(List<Attachment> attachments);
    }

    private static final String[] EXTENSIONS = {
        ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".png", ".jpg", ".jpeg", ".txt", ".csv"
    };
    private static final long KILOBYTE = 1024;

    private final Desk desk;
    private final Consumer<Runnable> attempt;
    private final Div said = new Div();
    private final Div list = new Div();
    private final Upload upload = new Upload();

    /** @param attempt runs what may be refused, and shows the refusal by {@link #showRefusal} */
    AttachmentsSection(Desk desk, Consumer<Runnable> attempt) {
        super(DraftStep.ATTACHMENTS, () -> {});
        this.desk = desk;
        this.attempt = attempt;
        said.addClassName("stack");
        list.addClassName("stack-l");
        upload.setUploadHandler(event -> {
            byte[] bytes = readAtMost(event.getInputStream());
            event.getUI().access(() -> attach(event.getFileName(), bytes));
        });
        upload.setMaxFileSize(Attaching.MOST_BYTES);
        upload.setAcceptedFileTypes(EXTENSIONS);
        upload.addFileRejectedListener(
                rejected -> showRefusal(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        upload.setI18n(texts());
        add(new Paragraph(getTranslation("drafting.attachments.intro", Attaching.MOST_MEGABYTES)), upload, said, list);
    }

    /** One byte more than allowed is enough to know; the rest of a huge one is never held. */
    private static byte[] readAtMost(InputStream stream) throws IOException {
        return stream.readNBytes(Attaching.MOST_BYTES + 1);
    }

    private UploadI18N texts() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("drafting.upload.choose"))
                        .setMany(getTranslation("drafting.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("drafting.upload.drop"))
                        .setMany(getTranslation("drafting.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("refusal.ATTACHMENT_TOO_LARGE", Attaching.MOST_MEGABYTES))
                        .setIncorrectFileType(getTranslation("refusal.ATTACHMENT_TYPE_NOT_ALLOWED"))
                        .setTooManyFiles(getTranslation("refusal.TOO_MANY_ATTACHMENTS", Attaching.MOST_ATTACHMENTS)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("drafting.upload.connecting"))
                                .setProcessing(getTranslation("drafting.upload.processing"))
                                .setHeld(getTranslation("drafting.upload.held"))
                                .setStalled(getTranslation("drafting.upload.stalled")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("drafting.upload.remaining"))
                                .setUnknown(getTranslation("drafting.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("drafting.upload.failed"))
                                .setForbidden(getTranslation("drafting.upload.failed"))
                                .setUnexpectedServerError(getTranslation("drafting.upload.failed"))))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("drafting.upload.clear"))
                        .setRetry(getTranslation("drafting.upload.retry"))
                        .setStart(getTranslation("drafting.upload.start")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    void attach(String name, byte[] bytes) {
        upload.clearFileList();
        said.removeAll();
        attempt.accept(() -> {
            showAttachments(desk.attach(name, bytes));
            said.add(new Notice(State.DONE, getTranslation("drafting.attachment.added", name)).announced());
        });
    }

    void showRefusal(String message) {
        said.removeAll();
        said.add(Notice.wrong(message).announced());
    }

    void showAttachments(List<Attachment> attachments) {
        list.removeAll();
        warnOf(desk.replacedSecrets(attachments));
        if (attachments.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("drafting.attachments.none"));
            none.addClassName("muted");
            list.add(none);
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("item-list");
        attachments.forEach(attachment -> items.add(item(attachment)));
        list.add(items);
    }

    private void warnOf(ReplacedSecrets secrets) {
        if (!secrets.isNone()) {
            list.add(Notice.wrong(getTranslation(
                            "drafting.attachments.replaced.what", names(secrets.replaced()), names(secrets.open())))
                    .withTitle(getTranslation("drafting.attachments.replaced")));
        }
    }

    private static String names(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::name).collect(Collectors.joining(", "));
    }

    private ListItem item(Attachment attachment) {
        Anchor link = new Anchor(AttachmentDownload.addressOf(attachment.id()), attachment.name());
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("item-title");
        Span size = new Span(size(attachment.size()));
        size.addClassName("item-meta");
        Button remove = new Button(getTranslation("drafting.attachment.remove"), Glyph.TRASH.icon());
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("drafting.attachment.remove.which", attachment.name()));
        remove.addClickListener(click -> remove(attachment));
        Div words = new Div(Glyph.ATTACHMENT.icon(), link, size);
        words.addClassName("row");
        ListItem item = new ListItem(words, remove);
        item.addClassNames("item", "draft-attachment");
        return item;
    }

    private void remove(Attachment attachment) {
        said.removeAll();
        attempt.accept(() -> {
            showAttachments(desk.remove(attachment));
            Button back = new Button(getTranslation("drafting.row.restore"), Glyph.UNDO.icon());
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            back.addClickListener(click -> attempt.accept(() -> {
                said.removeAll();
                showAttachments(desk.restore(attachment));
            }));
            said.add(new Notice(State.INFO, getTranslation("drafting.row.removed", attachment.name()))
                    .with(back)
                    .announced());
            back.focus();
        });
    }

    private String size(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return Math.max(1, Math.round((double) bytes / KILOBYTE)) + " kB";
        }
        return getTranslation("drafting.attachment.megabytes", (double) bytes / (KILOBYTE * KILOBYTE));
    }

    @Override
    void show(DraftInput input) {
        // Attachments are no part of what is typed.
    }

    @Override
    DraftInput read(DraftInput input) {
        return input;
    }

    @Override
    Map<String, Component> fields() {
        return Map.of("attachments", upload);
    }
}
