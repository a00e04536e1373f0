package nl.ibp.api.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ibp.api.word.AdviceWords;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.MinorityPosition;
import nl.ibp.domain.consultation.Upholding;
import org.jspecify.annotations.Nullable;

/**
 * What a committee advised on one version.
 *
 * @param gegevenOpVersie the earlier version it was given on, where its chair found that it holds for this one too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdviceItem(
        String id,
        String voorstel,
        int versie,
        String commissie,
        String soort,
        String standpunt,
        String tekst,
        List<String> voorwaarden,
        List<Minority> minderheid,
        Instant vastgesteldOp,
        @Nullable Integer gegevenOpVersie) {

    /** A member whose position the advice does not follow. */
    record Minority(String functie, String standpunt, String opmerkingen) {

        static Minority of(MinorityPosition minority) {
            return new Minority(
                    minority.member().value(), AdviceWords.POSITION.of(minority.position()), minority.remarks());
        }
    }

    /** Empty while there is no advice. */
    static Optional<AdviceItem> of(Consultation round) {
        return round.advice().map(advice -> of(round, advice));
    }

    private static AdviceItem of(Consultation round, Advice advice) {
        return new AdviceItem(
                round.id().toString(),
                round.proposal().toString(),
                round.version(),
                round.body().value(),
                AdviceWords.STAGE.of(round.stage()),
                AdviceWords.POSITION.of(advice.position()),
                advice.text(),
                advice.conditions(),
                advice.minority().stream().map(Minority::of).toList(),
                advice.establishedAt(),
                round.upholding().map(Upholding::version).orElse(null));
    }
}
