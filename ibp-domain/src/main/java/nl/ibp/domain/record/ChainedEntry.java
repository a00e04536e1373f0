package nl.ibp.domain.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in the chain of its dossier: its hash covers all it says and the hash of the one before it, so
 * that none can be changed, moved or left out without every later one showing it.
 *
 * @param sequence 1 for the first entry of a dossier
 * @param previous hash of the entry before; empty for the first
 * @param hash SHA-256 in lower-case hexadecimal
 */
public record ChainedEntry(RecordEntry entry, int sequence, String previous, String hash) {

    /** Puts an entry behind the last one of its dossier. */
    public static ChainedEntry after(@Nullable ChainHead last, RecordEntry entry) {
        int sequence = last == null ? 1 : last.sequence() + 1;
        String previous = last == null ? "" : last.hash();
        return new ChainedEntry(entry, sequence, previous, hash(entry, sequence, previous));
    }

    public ChainHead head() {
        return new ChainHead(entry.proposal(), sequence, hash);
    }

    /** It says what it said when it was chained. */
    boolean isSound() {
        return hash.equals(hash(entry, sequence, previous));
    }

    private static String hash(RecordEntry entry, int sequence, String previous) {
        Digest digest = new Digest()
                .with(previous)
                .with(sequence)
                .with(entry.proposal())
                .with(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()))
                .with(entry.person())
                .with(entry.seat())
                .with(entry.onBehalfOf())
                .with(entry.event())
                .with(entry.details().size());
        new TreeMap<>(entry.details())
                .forEach((name, value) -> digest.with(name).with(value));
        return digest.hex();
    }
}
