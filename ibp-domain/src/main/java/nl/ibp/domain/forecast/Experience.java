package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.ibp.domain.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * What was known on a day of how long steps take: the visits that were over before it, of the last three years. That
 * are those that <em>ended</em> in a stretch of time: among those that began in it the slow ones would be missing,
 * since they are not over yet.
 */
public final class Experience {

    private static final int YEARS = 3;

    private final Cases cases;
    private final LocalDate day;
    private final Map<Kind, Optional<Sample>> found = new ConcurrentHashMap<>();

    Experience(Cases cases, LocalDate day) {
        this.cases = cases;
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** How many comparable cases there are for a kind, after falling back as far as needed; 0 when they are too few. */
    public int casesFor(Kind kind) {
        return sampleFor(kind).map(Sample::size).orElse(0);
    }

    /** Of the narrowest kind that has enough cases. */
    Optional<Sample> sampleFor(Kind kind) {
        return found.computeIfAbsent(kind, this::find);
    }

    private Optional<Sample> find(Kind wanted) {
        return wanted.fromNarrowToWide().stream()
                .map(kind -> known(cases.of(kind)))
                .filter(sample -> EnoughCasesPolicy.areEnough(sample.size()))
                .findFirst();
    }

    private Sample known(@Nullable CasesInOrder all) {
        return all == null ? new Sample(new int[0], 0, 0) : all.between(day.minusYears(YEARS), day);
    }

    /** On how many days a quarter a body took its decisions at a stop, over the last year. */
    double decisionDaysPerQuarter(Stop stop, @Nullable BodyId body) {
        CasesInOrder all = cases.of(new Kind(stop, body, null, false));
        return all == null ? 0 : all.differentDays(day.minusYears(1), day) / 4.0;
    }
}
