package nl.ibp.workflow.benchmark;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.inbox.WorkFilter;

/**
 * What both sides are asked.
 *
 * @param filters asked in turn, so that no answer is known from the time before
 * @param page 1 for the first, which comes with the count; where there are fewer, the last is asked for
 */
record Question(String name, List<WorkFilter> filters, int page) {

    static final int PAGE = 50;

    private static final WorkFilter EVERYTHING = WorkFilter.everything();
    private static final int WORDS = 10;

    static List<Question> all(OpenWork work) {
        return List.of(
                new Question("first page", List.of(EVERYTHING), 1),
                new Question(
                        "theme and province",
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(theme -> EVERYTHING.about(new ThemeNumber(theme), new ProvinceCode("pv25")))
                                .toList(),
                        1),
                words("a word on 1 in 3 dossiers", work, 3),
                words("a word on 1 in 10", work, 21),
                words("a word on 1 in 50", work, 120),
                words("a word on 1 in 500", work, 1300),
                words("a rare word", work, 12_000),
                new Question("how a word begins", asked(work, 600, word -> word.substring(0, 5)), 1),
                new Question("two words", asked(work, 30, word -> word + " " + work.word(10)), 1),
                new Question("a mistyped word", asked(work, 300, Question::mistyped), 1),
                new Question("page 100", List.of(EVERYTHING), 100));
    }

    private static Question words(String name, OpenWork work, int rank) {
        return new Question(name, asked(work, rank, word -> word), 1);
    }

    private static List<WorkFilter> asked(OpenWork work, int rank, UnaryOperator<String> typed) {
        return IntStream.range(0, WORDS)
                .map(number -> rank + number * Math.max(1, rank / 20))
                .mapToObj(work::word)
                .map(typed)
                .map(EVERYTHING::withWords)
                .toList();
    }

    /** Two letters have changed places. */
    private static String mistyped(String word) {
        return word.substring(0, 4) + word.charAt(5) + word.charAt(4) + word.substring(6);
    }

    WorkFilter filter(int time) {
        return filters.get(time % filters.size());
    }

    /** As many as are asked to see that both sides find the same. */
    Stream<WorkFilter> someFilters() {
        return filters.stream().limit(3);
    }

    boolean isFirstPage() {
        return page == 1;
    }

    /** Its {@code like} knows nothing of typing errors. */
    boolean engineCanAsk() {
        return !name.contains("mistyped");
    }
}
