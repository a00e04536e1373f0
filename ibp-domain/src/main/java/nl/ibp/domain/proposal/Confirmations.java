package nl.ibp.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;

/** What new colleges were asked and said, over all versions, the earliest asked first. */
record Confirmations(List<ParticipationConfirmation> all) {

    Confirmations {
        all = List.copyOf(all);
    }

    static Confirmations none() {
        return new Confirmations(List.of());
    }

    Confirmations ask(ProvinceCode province, int version, LocalDate collegeSince, Instant now) {
        return new Confirmations(Stream.concat(
                        all.stream(), Stream.of(ParticipationConfirmation.asked(province, version, collegeSince, now)))
                .toList());
    }

    Confirmations answer(ProvinceCode province, ConfirmationOutcome answer, String reasons, PersonId by, Instant now) {
        if (!ConfirmationOutcome.answers().contains(answer)) {
            throw new IllegalArgumentException("No college answers " + answer);
        }
        String said = Text.passage("reasons", reasons);
        if (!awaited().contains(province)) {
            throw Refused.because("", "COLLEGE_NOT_ASKED");
        }
        if (answer.needsReasons() && said.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
        return change(
                one -> one.province().equals(province) && one.isAwaited() ? one.answered(answer, said, by, now) : one);
    }

    Confirmations lapse() {
        return change(one -> one.isAwaited() ? one.lapsed() : one);
    }

    Set<ProvinceCode> awaited() {
        Set<ProvinceCode> awaited = new LinkedHashSet<>();
        all.stream().filter(ParticipationConfirmation::isAwaited).forEach(one -> awaited.add(one.province()));
        return awaited;
    }

    /** Provinces whose latest word on this version is that they do not stand by it. */
    Set<ProvinceCode> unconfirmed(int version) {
        Set<ProvinceCode> unconfirmed = new LinkedHashSet<>();
        all.stream().filter(one -> one.version() == version).forEach(one -> {
            if (one.outcome() == ConfirmationOutcome.NOT_CONFIRMED) {
                unconfirmed.add(one.province());
            } else if (one.outcome() == ConfirmationOutcome.CONFIRMED) {
                unconfirmed.remove(one.province());
            }
        });
        return unconfirmed;
    }

    private Confirmations change(UnaryOperator<ParticipationConfirmation> change) {
        return new Confirmations(all.stream().map(change).toList());
    }
}
