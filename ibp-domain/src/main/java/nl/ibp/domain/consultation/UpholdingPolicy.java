package nl.ibp.domain.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.BodyId;

/**
 * Which advice of a committee its chair may uphold on a new version: its last one, whatever changed since. A committee
 * that gave the proposal back asked for another text, so it always advises anew (domain reference, section 5).
 */
public final class UpholdingPolicy {

    private UpholdingPolicy() {}

    /**
     * @param rounds all rounds on the proposal
     * @return the round with the advice; empty where the committee has to advise anew, or for the first time
     */
    public static Optional<Consultation> upholdable(BodyId body, int version, List<Consultation> rounds) {
        return rounds.stream()
                .filter(round -> round.body().equals(body) && round.version() < version)
                .filter(round -> round.advice().isPresent())
                .max(Comparator.comparingInt(Consultation::version))
                .filter(UpholdingPolicy::mayBeUpheld);
    }

    static boolean mayBeUpheld(Consultation round) {
        return round.advice()
                .filter(advice -> advice.position() != Position.RETURN)
                .isPresent();
    }
}
