package nl.ibp.workflow.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.WorkCount;
import nl.ibp.workflow.store.SearchExpression.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How common words are and how much work seats have, as PostgreSQL counted it last for its own plans. It decides how
 * words are looked for and nothing else, so it may be a little old.
 */
@Component
class WordStatistics {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /**
     * Seeing whether each of fifty pieces of work has the words takes about as long as fetching so many that are known to
     * have them (docs/performance.md).
     */
    private static final double FETCHES_OF_PAGE = 180;

    private static final String SHARES =
            """
            select value, share from pg_stats,
                unnest(cast(cast(%1$s as text) as text[]), %2$s) as common (value, share)
            where schemaname = current_schema and tablename = '%3$s' and attname = '%4$s' and value is not null
            """;
    private static final String WORDS =
            SHARES.formatted("most_common_elems", "most_common_elem_freqs", "proposal_words", "search");
    private static final String SEATS =
            SHARES.formatted("most_common_vals", "most_common_freqs", "open_work_words", "seat");

    private final JdbcClient sql;
    private final Clock clock;
    private volatile @Nullable Counted counted;

    private record Counted(Instant at, NavigableMap<String, Double> words, Map<String, Double> seats, double work) {}

    WordStatistics(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Whether a page of these seats' work is found sooner by going through all of it in its order than by looking up all
     * that has the words.
     */
    boolean areCommon(SearchExpression words, List<SeatId> seats) {
        Counted now = counted();
        double share =
                words.words().stream().mapToDouble(word -> share(now, word)).reduce(1, (one, other) -> one * other);
        double work = now.work
                * seats.stream()
                        .mapToDouble(seat -> now.seats.getOrDefault(seat.value(), 0.0))
                        .sum();
        // To go through it, it is made sure first that they are there often.
        return share * work > often() + FETCHES_OF_PAGE / share;
    }

    /** So often in somebody's own work that a page of fifty is met after two thousand of forty thousand pieces. */
    int often() {
        return WorkCount.MOST + 1;
    }

    /** The part of all dossiers with a word that begins so, or with that stem, if it is common at all. */
    private static double share(Counted now, Word word) {
        double begins = now.words.subMap(word.typed(), word.typed() + Character.MAX_VALUE).values().stream()
                .mapToDouble(Double::doubleValue)
                .reduce(0, WordStatistics::either);
        double others = word.others().stream()
                .mapToDouble(other -> now.words.getOrDefault(other, 0.0))
                .reduce(0, WordStatistics::either);
        double stem = word.stem() == null ? 0 : now.words.getOrDefault(word.stem(), 0.0);
        // A stem is mostly on the same dossiers as how the word begins.
        return either(Math.max(begins, stem), others);
    }

    private static double either(double one, double other) {
        return one + other - one * other;
    }

    private Counted counted() {
        Counted present = counted;
        Instant now = clock.instant();
        boolean isKept =
                present != null && Duration.between(present.at, now).abs().compareTo(KEPT) < 0;
        if (present == null || !isKept) {
            present = new Counted(now, new TreeMap<>(shares(WORDS)), shares(SEATS), work());
            counted = present;
        }
        return present;
    }

    /** After PostgreSQL counted anew. */
    void forget() {
        counted = null;
    }

    private Map<String, Double> shares(String select) {
        Map<String, Double> shares = new HashMap<>();
        sql.sql(select).query(row -> {
            shares.put(row.getString("value"), row.getDouble("share"));
        });
        return shares;
    }

    private double work() {
        return sql.sql("select greatest(reltuples, 0) from pg_class where oid = 'open_work_words'::regclass")
                .query(Double.class)
                .single();
    }
}
