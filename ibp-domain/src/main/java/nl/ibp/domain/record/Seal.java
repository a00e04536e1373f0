package nl.ibp.domain.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Seals together where the chains of all dossiers stood that were written in since the seal before, so that no end of a
 * chain can be rewritten either.
 *
 * @param day the day it was made
 * @param previous hash of the seal before; empty for the first
 * @param hash SHA-256 in lower-case hexadecimal
 */
public record Seal(LocalDate day, List<ChainHead> heads, String previous, String hash) {

    private static final Comparator<ChainHead> BY_DOSSIER =
            Comparator.comparing(head -> head.proposal().toString());

    public Seal {
        heads = heads.stream().sorted(BY_DOSSIER).toList();
    }

    public static Seal after(@Nullable Seal last, LocalDate day, List<ChainHead> heads) {
        String previous = last == null ? "" : last.hash();
        List<ChainHead> sorted = heads.stream().sorted(BY_DOSSIER).toList();
        return new Seal(day, sorted, previous, hash(day, sorted, previous));
    }

    /** The first of these seals, in the order of their days, that is not what it was. */
    public static Optional<BrokenLink> firstBroken(List<Seal> seals) {
        String previous = "";
        for (Seal seal : seals) {
            if (!seal.previous().equals(previous) || !seal.hash().equals(hash(seal.day(), seal.heads(), previous))) {
                return Optional.of(BrokenLink.seal(seal.day()));
            }
            previous = seal.hash();
        }
        return Optional.empty();
    }

    /** Where this seal and a chain of a dossier contradict each other. */
    public Optional<BrokenLink> contradictedBy(RecordChain chain) {
        return heads.stream()
                .filter(head -> head.proposal().equals(chain.proposal()))
                .filter(head -> !chain.runsThrough(head))
                .map(head -> BrokenLink.sinceSeal(head, day))
                .findFirst();
    }

    private static String hash(LocalDate day, List<ChainHead> heads, String previous) {
        Digest digest = new Digest().with(previous).with(day).with(heads.size());
        heads.forEach(head -> digest.with(head.proposal()).with(head.sequence()).with(head.hash()));
        return digest.hex();
    }
}
