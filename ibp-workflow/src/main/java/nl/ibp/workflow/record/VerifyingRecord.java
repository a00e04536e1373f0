package nl.ibp.workflow.record;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.BrokenLink;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordChain;
import nl.ibp.domain.record.Seal;
import nl.ibp.domain.record.Seals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Verifies the record of all dossiers, and names the first link that is broken. */
@Component
public class VerifyingRecord {

    private final DossierRecord record;
    private final Seals seals;
    private final Clock clock;

    VerifyingRecord(DossierRecord record, Seals seals, Clock clock) {
        this.record = record;
        this.seals = seals;
        this.clock = clock;
    }

    /** Reads everything as of one moment, so that people who work meanwhile cause no false alarm. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        List<Seal> all = seals.all();
        Stream<ProposalId> everywhere = Stream.concat(
                        record.dossiers().stream(),
                        all.stream().flatMap(seal -> seal.heads().stream()).map(head -> head.proposal()))
                .distinct();
        List<ProposalId> dossiers = everywhere.toList();
        Optional<BrokenLink> broken = Seal.firstBroken(all).or(() -> dossiers.stream()
                .flatMap(dossier -> broken(record.chain(dossier), all).stream())
                .findFirst());
        return new Verification(dossiers.size(), all.size(), clock.instant(), broken.orElse(null));
    }

    // A dossier that was removed whole has an empty chain, which its seals contradict.
    private static Optional<BrokenLink> broken(RecordChain chain, List<Seal> seals) {
        return chain.firstBroken().or(() -> seals.stream()
                .map(seal -> seal.contradictedBy(chain).orElse(null))
                .filter(Objects::nonNull)
                .findFirst());
    }
}
