package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.Circle;
import nl.ibp.domain.secrecy.ReadLogPolicy;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyAuthorityPolicy;

/**
 * What somebody sees of one proposal.
 *
 * @param knowsOfIt they may know that it is there
 * @param seats of theirs
 * @param readingSeats those by which they may know what is secret in it
 * @param actingSeats those by which they decide on what is secret, and do not only read it in somebody's place
 * @param circle who else may
 * @param secrecies on it and its documents, ended ones too
 */
record Sight(
        boolean knowsOfIt,
        List<Seat> seats,
        List<Seat> readingSeats,
        List<Seat> actingSeats,
        Circle circle,
        List<Secrecy> secrecies) {

    /** They read the dossier, secret or not. */
    boolean readsDossier() {
        return knowsOfIt && (!isSecret() || isInCircle());
    }

    boolean isSecret() {
        return secrecies.stream().anyMatch(secrecy -> secrecy.rests() && secrecy.isOnDossier());
    }

    boolean isInCircle() {
        return !readingSeats.isEmpty();
    }

    /** The seat by which they read what is secret. */
    Optional<Seat> readingSeat() {
        return readingSeats.stream().findFirst();
    }

    /** Those that can impose secrecy. */
    List<Seat> imposingSeats() {
        return readingSeats.stream()
                .filter(SecrecyAuthorityPolicy::mayImpose)
                .filter(actingSeats::contains)
                .toList();
    }

    /** They may lift it. */
    boolean mayLift(Secrecy secrecy) {
        return secrecy.rests() && actingSeats.stream().anyMatch(seat -> SecrecyAuthorityPolicy.mayLift(seat, secrecy));
    }

    Set<AttachmentId> secretDocuments() {
        return secrecies.stream()
                .filter(Secrecy::rests)
                .flatMap(secrecy -> secrecy.attachment().stream())
                .collect(Collectors.toSet());
    }

    /** Documents they may not know of. */
    Set<AttachmentId> hiddenDocuments() {
        return isInCircle() ? Set.of() : secretDocuments();
    }

    /** They may see who read what is secret. */
    boolean seesReads() {
        return !secrecies.isEmpty() && seats.stream().anyMatch(seat -> ReadLogPolicy.maySee(seat, circle, secrecies));
    }
}
