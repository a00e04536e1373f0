package nl.ibp.domain.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.programme.ThemeNumber;

public interface Mandates {

    void add(Mandate mandate);

    Optional<Mandate> find(MandateId id);

    /** Loads it for changing: others that want to change it wait until this is done. */
    Mandate lock(MandateId id);

    void save(Mandate mandate);

    /** The latest granted first. */
    List<Mandate> all();

    /** The latest granted one under which the kopgroep may decide on a proposal under these themes. */
    default Optional<Mandate> covering(Collection<ThemeNumber> themes, LocalDate day) {
        return all().stream().filter(mandate -> mandate.covers(themes, day)).findFirst();
    }
}
