package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.store.SearchExpression.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Understands what somebody typed to search for: how words begin, their forms in Dutch, and typing errors. */
@Component
class WordSearch {

    // The stem where it is another word, and the first of all that begin so.
    private static final String TYPED =
            """
            select nullif((ts_lexize('dutch_stem', word))[1], word) as stem, array(
                select lexeme from known_lexeme where lexeme >= word and lexeme < word || chr(1114111)
                order by lexeme limit :most) as begun
            from unnest(cast(:words as text[])) with ordinality as typed (word, place) order by place""";

    // With more than so many at once, PostgreSQL is no quicker than with all that begin so.
    private static final int FEW = 4;

    private static final String KNOWN = " from proposal_words join proposal on proposal.id = proposal_words.proposal"
            + " where" + NeedToKnow.SEEN + "and" + NeedToKnow.READ;

    // Those that hold the word, and those that begin with almost the same letters, of which the first is seldom
    // mistyped; the closest first, until three are found that are on dossiers which the reader may know. Of the many
    // that begin with its letter, letters are counted before anything else is asked, for that rules out the most.
    private static final String OTHERS =
            """
            with alike as materialized (
                select word as other, errors from known_word
                cross join lateral (select least(
                    levenshtein_less_equal(left(word, length(:word)), :word, :errors),
                    levenshtein_less_equal(left(word, length(:word) + 1), :word, :errors)) as errors offset 0) as counted
                where word >= left(:word, 1) and word < left(:word, 1) || chr(1114111) and errors <= :errors),
            near as materialized (
                select word as other, true as holds, least(
                    levenshtein(left(word, length(:word)), :word),
                    levenshtein(left(word, length(:word) + 1), :word)) as errors
                from known_word where word like '%' || :word || '%'
                union all
                select other, false, errors from alike
                where other not like '%' || :word || '%' and word_similarity(:word, other) >= 0.25
                order by holds desc, errors, other)
            select other from near where (select true"""
                    + KNOWN + "and search @@ cast(quote_literal(other) as tsquery) limit 1) limit 3";

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
        return withOthers(reader, typed(typed));
    }

    /** As if nothing in it were mistyped. */
    SearchExpression typed(String text) {
        List<String> words = SearchWords.of(text);
        if (words.isEmpty()) {
            return new SearchExpression(List.of());
        }
        return new SearchExpression(sql.sql(TYPED)
                .param("words", Columns.texts(words))
                .param("most", FEW + 1)
                .query((row, number) -> word(row, words.get(number)))
                .list());
    }

    private static Word word(ResultSet row, String typed) throws SQLException {
        List<String> begun = Columns.texts(row, "begun");
        boolean areMany = begun.size() > FEW || isTakenAsItIs(typed);
        return new Word(typed, row.getString("stem"), areMany ? null : begun, List.of());
    }

    /** The same with other words for those that no dossier has which the reader may know. */
    SearchExpression withOthers(Reader reader, SearchExpression typed) {
        return new SearchExpression(typed.words().stream()
                .map(word -> isTakenAsItIs(word.typed()) || isKnown(reader, word)
                        ? word
                        : word.with(others(reader, word.typed())))
                .toList());
    }

    // Another number is another dossier, however much it is like it.
    private static boolean isTakenAsItIs(String word) {
        return word.length() < SHORTEST
                || word.length() > LONGEST
                || word.chars().anyMatch(Character::isDigit);
    }

    private boolean isKnown(Reader reader, Word word) {
        return !word.isUnknown()
                && NeedToKnow.of(
                                reader,
                                sql.sql("select exists (select" + KNOWN + "and search @@ cast(:word as tsquery))"))
                        .param("word", new SearchExpression(List.of(word)).after(""))
                        .query(Boolean.class)
                        .single();
    }

    private List<String> others(Reader reader, String word) {
        return NeedToKnow.of(reader, sql.sql(OTHERS))
                .param("word", word)
                .param("errors", word.length() > SHORTEST ? ERRORS_OF_LONG_WORDS : 1)
                .query(String.class)
                .list();
    }
}
