package nl.ibp.workflow.secrecy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.secrecy.ImposableDocuments;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A body that has a part in a dossier imposes secrecy on it, or on one of its documents. */
@Component
public class ImposingSecrecy {

    private final Proposals proposals;
    private final Secrecies secrecies;
    private final Seats seats;
    private final DossierAccess access;
    private final SecrecyProcess process;
    private final DossierWriter record;
    private final Clock clock;

    ImposingSecrecy(
            Proposals proposals,
            Secrecies secrecies,
            Seats seats,
            DossierAccess access,
            SecrecyProcess process,
            DossierWriter record,
            Clock clock) {
        this.proposals = proposals;
        this.secrecies = secrecies;
        this.seats = seats;
        this.access = access;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * @param attachment the document it is on; null for the dossier as a whole
     * @throws Refused when the seat is not the actor's or may not, or the body imposed the same before
     */
    @Transactional
    public void impose(
            Actor actor,
            SeatId seatId,
            ProposalId id,
            @Nullable AttachmentId attachment,
            SecrecyGround ground,
            String reasons) {
        RegionalProposal proposal = proposals.lock(id);
        Seat seat = access.imposingSeats(actor, proposal).stream()
                .filter(own -> own.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> Refused.because("", "MAY_NOT_IMPOSE_SECRECY"));
        requireOf(seat, proposal, attachment);
        Secrecy secrecy = Secrecy.impose(id, attachment, seat, ground, reasons, actor.person(), clock.instant());
        requireFirst(secrecy);
        secrecies.add(secrecy);
        record.write(
                actor,
                seatId,
                id,
                RecordedEvent.SECRECY_IMPOSED,
                Map.of("body", seat.body().value(), "ground", ground.name(), "on", SecrecyWords.on(secrecy)));
        secrecy.confirming()
                .map(province -> seats.of(province, SeatRole.STATES_CLERK).id())
                .ifPresent(clerk -> process.imposed(secrecy, clerk));
    }

    // On one of an earlier version too, which can be read as long as the dossier is there.
    private static void requireOf(Seat seat, RegionalProposal proposal, @Nullable AttachmentId attachment) {
        Stream<Attachment> documents = Stream.concat(
                proposal.versions().stream().flatMap(version -> version.content().attachments().stream()),
                ImposableDocuments.by(seat, proposal).stream());
        if (attachment != null && documents.noneMatch(one -> one.id().equals(attachment))) {
            throw Refused.because("attachment", "NO_SUCH_DOCUMENT");
        }
    }

    // Another body may do the same: each answers for its own, and one that lapses leaves the other.
    private void requireFirst(Secrecy secrecy) {
        Optional<AttachmentId> on = secrecy.attachment();
        List<Secrecy> all = secrecies.on(secrecy.proposal());
        boolean before = all.stream()
                .filter(Secrecy::rests)
                .anyMatch(other -> other.body().equals(secrecy.body())
                        && other.attachment().equals(on));
        if (before) {
            throw Refused.because("attachment", "ALREADY_SECRET");
        }
    }
}
