package nl.ibp.domain.record;

import java.util.List;
import java.util.Optional;

/** All seals: added, never changed. */
public interface Seals {

    Optional<Seal> latest();

    /** In the order of their days. */
    List<Seal> all();

    /** Where chains stand that were written in since the latest seal. */
    List<ChainHead> unsealed();

    /**
     * Keeps a seal.
     *
     * @return whether it is the one of its day; not when another node was first
     */
    boolean add(Seal seal);
}
