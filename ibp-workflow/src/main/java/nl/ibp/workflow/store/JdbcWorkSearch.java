package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OtherWords;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for words as they were typed; whether some of them are mistyped is asked only when nothing is found. Before all
 * work is gone through for a common word, it is made sure that somebody's own work has it often: a word can be everywhere
 * and not there. What was counted on the way is not counted again.
 */
final class JdbcWorkSearch implements WorkSearch {

    private static final int UNKNOWN = -1;

    private final JdbcClient sql;
    private final WordSearch search;
    private final int often;
    private WorkQuestion question;
    private boolean areOthersKnown;
    private int all = UNKNOWN;
    private int atLeast;

    private record Found(InboxRow row, int all) {}

    /** @param often how often makes it worth to go through all work for common words */
    JdbcWorkSearch(JdbcClient sql, WordSearch search, int often, WorkQuestion question) {
        this.sql = sql;
        this.search = search;
        this.often = often;
        this.question = question;
        areOthersKnown = question.words().isEmpty();
    }

    @Override
    public List<InboxRow> rows(WorkOrder order, @Nullable WorkCursor after, int limit) {
        if (question.areCommon()) {
            lookUpIfSeldom();
        }
        List<Found> found = withOthers(() -> ask(order, after, limit), List::size);
        if (after == null) {
            count(found, limit);
        }
        return found.stream().map(Found::row).toList();
    }

    private void count(List<Found> found, int limit) {
        if (found.size() < limit) {
            all = found.size();
        } else if (question.countsItself() && !found.isEmpty()) {
            all = found.get(0).all();
        }
    }

    private void lookUpIfSeldom() {
        int found = askCount(often);
        if (found < often) {
            question = question.lookedUp();
        } else {
            atLeast = found;
        }
    }

    @Override
    public int count(int limit) {
        if (limit <= atLeast) {
            return limit;
        }
        return Math.min(limit, all == UNKNOWN ? withOthers(() -> askCount(limit), Integer::intValue) : all);
    }

    @Override
    public List<OtherWords> otherWords() {
        if (!areOthersKnown) {
            lookForOthers();
        }
        return question.words().others();
    }

    /** Where something is found by all the words, none of them is mistyped. */
    private <T> T withOthers(Supplier<T> ask, ToIntFunction<T> size) {
        T found = ask.get();
        if (areOthersKnown) {
            return found;
        }
        if (size.applyAsInt(found) > 0) {
            areOthersKnown = true;
            return found;
        }
        lookForOthers();
        return question.words().others().isEmpty() ? found : ask.get();
    }

    private void lookForOthers() {
        question = question.searching(search.withOthers(question.reader(), question.words()));
        areOthersKnown = true;
    }

    private List<Found> ask(WorkOrder order, @Nullable WorkCursor after, int limit) {
        if (question.branches().isEmpty()) {
            return List.of();
        }
        return sql.sql(question.page(order, after, limit))
                .params(question.params(after))
                .query((row, number) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(TaskRows.inbox(row), row.getInt("found"));
    }

    private int askCount(int limit) {
        if (question.branches().isEmpty()) {
            return 0;
        }
        WorkQuestion counted = question.lookedUp();
        return sql.sql(counted.count(limit))
                .params(counted.params(null))
                .query(Integer.class)
                .single();
    }
}
