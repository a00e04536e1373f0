package nl.ibp.ui.proposal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.ReadingAttachments;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out documents to who may see their proposal. Whatever a document claims to be, the browser only stores it. */
@RestController
public class AttachmentDownload {

    private static final String PATH = "bijlagen/";

    private final ReadingAttachments reading;
    private final CurrentActor actor;

    AttachmentDownload(ReadingAttachments reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    /** Relative to the base of the application, for links in pages. */
    public static String addressOf(AttachmentId id) {
        return PATH + id;
    }

    /** Answers "not found" alike to what is not there and to what one may not see. */
    @GetMapping(PATH + "{id}")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        Optional<Attachments.Stored> document =
                AttachmentId.parse(id).flatMap(known -> reading.open(actor.get(), known));
        return document.map(AttachmentDownload::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Attachments.Stored document) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(document.attachment().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(document.bytes());
    }
}
