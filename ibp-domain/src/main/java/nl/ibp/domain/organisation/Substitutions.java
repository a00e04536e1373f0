package nl.ibp.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public interface Substitutions {

    void add(Substitution substitution);

    /** Keeps that it was ended before its time. */
    void saveEnding(Substitution ended);

    Optional<Substitution> find(SubstitutionId id);

    /** All of a seat, also those that are over, the latest beginning first. */
    List<Substitution> of(SeatId seat);

    /** Of a person as the substitute: those not ended whose last day is this one or later, the earliest first. */
    List<Substitution> by(PersonId substitute, LocalDate day);
}
