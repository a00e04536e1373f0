package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ImposableDocuments;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecretRead;
import nl.ibp.domain.secrecy.SecretReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a reader of the secrecy of a dossier as much as they may know, and notes who reads what is secret. */
@Component
class ReadingSecrecy {

    private final SecretReads reads;
    private final Clock clock;

    ReadingSecrecy(SecretReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** For who reads the dossier. */
    DossierSecrecy of(RegionalProposal proposal, Sight sight) {
        List<SecrecyNote> notes = sight.secrecies().stream()
                .map(secrecy -> sight.isInCircle() && mayKnow(proposal, secrecy, sight)
                        ? SecrecyNote.toTheCircle(secrecy, sight.mayLift(secrecy))
                        : SecrecyNote.toEverybody(secrecy))
                .toList();
        return new DossierSecrecy(
                sight.isSecret(),
                notes,
                sight.isInCircle() ? sight.secretDocuments() : Set.of(),
                hiddenByVersion(proposal, sight.hiddenDocuments()),
                imposable(sight, proposal),
                reads(proposal.id(), sight));
    }

    /** What is only in the draft is the lead's alone until it is submitted. */
    private static boolean mayKnow(RegionalProposal proposal, Secrecy secrecy, Sight sight) {
        return secrecy.attachment()
                .map(document -> isSubmitted(proposal, document)
                        || sight.readingSeats().stream()
                                .anyMatch(seat -> proposal.lead().equals(seat.province())))
                .orElse(true);
    }

    private static boolean isSubmitted(RegionalProposal proposal, AttachmentId document) {
        return proposal.versions().stream()
                .flatMap(version -> version.content().attachments().stream())
                .anyMatch(attachment -> attachment.id().equals(document));
    }

    /** For who may know that the dossier is there, and nothing else. */
    SecretDossier closed(RegionalProposal proposal, Sight sight) {
        return new SecretDossier(
                proposal.id(),
                proposal.number(),
                proposal.lead(),
                proposal.status(),
                proposal.parking().isPresent(),
                sight.secrecies().stream()
                        .filter(Secrecy::isOnDossier)
                        .map(SecrecyNote::toEverybody)
                        .toList(),
                reads(proposal.id(), sight));
    }

    /** @param attachment the document that was opened; null for the dossier itself */
    void note(Actor actor, ProposalId proposal, @Nullable AttachmentId attachment, Sight sight) {
        Seat seat = sight.readingSeat().orElseThrow();
        reads.add(new SecretRead(proposal, attachment, actor.person(), seat.id(), clock.instant()));
    }

    private static Map<SeatId, List<Attachment>> imposable(Sight sight, RegionalProposal proposal) {
        Map<SeatId, List<Attachment>> imposable = new LinkedHashMap<>();
        sight.imposingSeats().forEach(seat -> imposable.put(seat.id(), ImposableDocuments.by(seat, proposal)));
        return imposable;
    }

    private static Map<Integer, Integer> hiddenByVersion(RegionalProposal proposal, Set<AttachmentId> hidden) {
        Map<Integer, Integer> counts = new HashMap<>();
        proposal.versions().forEach(version -> {
            long count = version.content().attachments().stream()
                    .filter(attachment -> hidden.contains(attachment.id()))
                    .count();
            counts.put(version.number(), (int) count);
        });
        return counts;
    }

    private @Nullable List<SecretRead> reads(ProposalId id, Sight sight) {
        return sight.seesReads() ? reads.of(id) : null;
    }
}
