package nl.ibp.ui.proposal.drafting;

import java.nio.charset.StandardCharsets;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.submission.ReadingAttachments;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out attachments. Never shown in the page itself, always saved: what somebody uploaded must not run under our
 * address. Unknown and not allowed get the same answer.
 */
@RestController
public class AttachmentDownload {

    private static final String PATH = "bijlagen";

    private final ReadingAttachments reading;
    private final CurrentActor actor;

    AttachmentDownload(ReadingAttachments reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    /** Relative to the base of the application, for links in pages. */
    public static String addressOf(AttachmentId id) {
        return PATH + "/" + id;
    }

    @GetMapping("/" + PATH + "/{id}")
    ResponseEntity<byte[]> download(@PathVariable("id") String id) {
        return AttachmentId.parse(id)
                .flatMap(known -> reading.open(actor.get(), known))
                .map(AttachmentDownload::document)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> document(Attachments.Stored stored) {
        Attachment attachment = stored.attachment();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .body(stored.bytes());
    }
}
