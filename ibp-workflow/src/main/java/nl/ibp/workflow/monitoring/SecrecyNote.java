package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.secrecy.SecrecyStatus;
import nl.ibp.domain.secrecy.StatesMeeting;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of a secrecy. That it is there, whose it is and on which ground, everybody may know.
 *
 * @param onDocument it is on a document, not on the whole dossier
 * @param confirming the province whose States must confirm it, or did; null where none need to
 * @param endedAt null while it rests
 * @param inside the rest, for who needs to know it; null for others
 */
public record SecrecyNote(
        SecrecyId id,
        boolean onDocument,
        BodyId body,
        SecrecyGround ground,
        SecrecyStatus status,
        Instant imposedAt,
        @Nullable ProvinceCode confirming,
        @Nullable Instant endedAt,
        @Nullable Inside inside) {

    /**
     * What only the circle is told.
     *
     * @param attachment null where it is on the whole dossier
     * @param liftingReasons empty while it was not lifted
     * @param mayLift the reader may lift it
     */
    public record Inside(
            @Nullable AttachmentId attachment,
            String reasons,
            String liftingReasons,
            List<StatesMeeting> meetings,
            boolean mayLift) {}

    static SecrecyNote toEverybody(Secrecy secrecy) {
        return note(secrecy, null);
    }

    static SecrecyNote toTheCircle(Secrecy secrecy, boolean mayLift) {
        return note(
                secrecy,
                new Inside(
                        secrecy.attachment().orElse(null),
                        secrecy.reasons(),
                        secrecy.lifting().map(lifting -> lifting.reasons()).orElse(""),
                        secrecy.meetings(),
                        mayLift));
    }

    private static SecrecyNote note(Secrecy secrecy, @Nullable Inside inside) {
        return new SecrecyNote(
                secrecy.id(),
                !secrecy.isOnDossier(),
                secrecy.body(),
                secrecy.ground(),
                secrecy.status(),
                secrecy.imposedAt(),
                secrecy.confirming().orElse(null),
                secrecy.endedAt().orElse(null),
                inside);
    }
}
