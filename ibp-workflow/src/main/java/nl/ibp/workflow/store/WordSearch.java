package nl.ibp.workflow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.store.SearchExpression.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Understands what somebody typed to search for: how words begin, their forms in Dutch, and typing errors. */
@Component
class WordSearch {

    private static final String KNOWN = " from proposal_words join proposal on proposal.id = proposal_words.proposal"
            + " where" + NeedToKnow.SEEN + "and" + NeedToKnow.READ;

    // Those that hold the word, and those that begin with almost the same letters, of
    // which the first is seldom mistyped; the closest first. Of dossiers that
    // the reader may not know nothing is suggested.
    private static final String OTHERS =
            "select other from (select distinct unnest(string_to_array(words, ' ')) as other"
                    + " from (select words" + KNOWN
                    + " and (:word <% words or words like '%' || :word || '%') limit 200) near)"
                    + " said cross join lateral (select other like '%' || :word || '%' as holds, least("
                    + "levenshtein(left(other, length(:word)), :word), levenshtein(left(other, length(:word) + 1), :word))"
                    + " as errors) as likeness where length(other) <= :longest"
                    + " and (holds or left(other, 1) = left(:word, 1) and errors <= :errors)"
                    + " order by holds desc, errors, other limit 3";

    private static final Pattern ESTIMATE = Pattern.compile("rows=(\\d+)");
    // What is shorter is like too many words, and nobody types what is longer.
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    /** Two letters that changed places are two errors. */
    private static final int ERRORS_OF_LONG_WORDS = 2;

    private final JdbcClient sql;

    WordSearch(JdbcClient sql) {
        this.sql = sql;
    }

    SearchExpression understand(Reader reader, String typed) {
        List<Word> words = new ArrayList<>();
        for (String word : SearchWords.of(typed)) {
            Word known = new Word(word, stem(word), List.of());
            boolean isFound = isTakenAsItIs(word) || isKnown(reader, new SearchExpression(List.of(known)));
            words.add(isFound ? known : new Word(word, known.stem(), others(reader, word)));
        }
        return new SearchExpression(List.copyOf(words));
    }

    // Another number is another dossier, however much it is like it.
    private static boolean isTakenAsItIs(String word) {
        return word.length() < SHORTEST
                || word.length() > LONGEST
                || word.chars().anyMatch(Character::isDigit);
    }

    private @Nullable String stem(String word) {
        return sql.sql("select (ts_lexize('dutch_stem', :word))[1]")
                .param("word", word)
                .query(String.class)
                .optional()
                .filter(stem -> !stem.equals(word))
                .orElse(null);
    }

    private boolean isKnown(Reader reader, SearchExpression word) {
        return NeedToKnow.of(reader, sql.sql("select exists (select" + KNOWN + "and search @@ cast(:word as tsquery))"))
                .param("word", word.after(""))
                .query(Boolean.class)
                .single();
    }

    private List<String> others(Reader reader, String word) {
        sql.sql("select set_config('pg_trgm.word_similarity_threshold', '0.25', true)")
                .query(String.class)
                .single();
        return NeedToKnow.of(reader, sql.sql(OTHERS))
                .param("word", word)
                .param("longest", LONGEST)
                .param("errors", word.length() > SHORTEST ? ERRORS_OF_LONG_WORDS : 1)
                .query(String.class)
                .list();
    }

    /** Which part of all proposals it finds, from 0 to 1, as PostgreSQL expects it without looking. */
    double share(SearchExpression expression) {
        String plan = sql.sql("explain select from proposal_words where search @@ cast(:words as tsquery)")
                .param("words", expression.after(""))
                .query(String.class)
                .list()
                .get(0);
        Matcher estimate = ESTIMATE.matcher(plan);
        double all = sql.sql("select reltuples from pg_class where oid = 'proposal_words'::regclass")
                .query(Double.class)
                .single();
        return estimate.find() && all > 0 ? Double.parseDouble(estimate.group(1)) / all : 0;
    }
}
