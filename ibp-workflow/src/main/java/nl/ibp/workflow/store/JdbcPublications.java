package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.event.PublicationPolicy;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.event.Publications;
import nl.ibp.workflow.event.PublishedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Entries are numbered before they are committed, so one can appear behind others that were read already. What is not
 * published yet is therefore looked for again from {@code settled} on. That moves to where one had read once every
 * transaction is over that was under way by then, and after one more look at what those left. Within a dossier entries
 * appear in their order, since whoever writes one holds the dossier until it is committed.
 */
@Repository
class JdbcPublications implements Publications {

    private static final Map<RecordedEvent, EventKind> PUBLISHED = published();

    /**
     * How far it is.
     *
     * @param ahead where one had read
     * @param isOver everything that was under way then
     */
    private record Place(long settled, long ahead, boolean isOver) {}

    /** @param last null where there is none */
    private record Window(@Nullable Long last, int size) {}

    private final JdbcClient sql;
    private final RecordRows records;

    JdbcPublications(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.records = new RecordRows(documents);
    }

    private static Map<RecordedEvent, EventKind> published() {
        Map<RecordedEvent, EventKind> all = new LinkedHashMap<>();
        for (RecordedEvent event : RecordedEvent.values()) {
            PublicationPolicy.of(event).ifPresent(kind -> all.put(event, kind));
        }
        return all;
    }

    // The transaction gets its number by the first thing it writes, and that must come after it looked how far the
    // record is: only then everything up to there is of transactions with lower numbers. A lock on a row would be too
    // early.
    @Override
    public Optional<Boolean> follow(int most) {
        if (!sql.sql("select pg_try_advisory_xact_lock(hashtextextended('ibp.publication', 0))")
                .query(Boolean.class)
                .single()) {
            return Optional.empty();
        }
        Place place = place();
        Window window = window(place.settled(), most);
        if (window.last() != null) {
            publish(place.settled(), window.last());
            if (place.isOver()) {
                move(Math.min(place.ahead(), window.last()), window.last());
            }
        }
        return Optional.of(place.isOver() && window.size() == most);
    }

    // What was under way in a database from which this one was restored is over, whatever its number.
    private Place place() {
        return sql.sql(
                        """
                        select settled, ahead,
                            ahead_of < pg_snapshot_xmin(pg_current_snapshot())
                                or ahead_of >= pg_snapshot_xmax(pg_current_snapshot()) as is_over
                        from publication""")
                .query((row, number) ->
                        new Place(row.getLong("settled"), row.getLong("ahead"), row.getBoolean("is_over")))
                .single();
    }

    private Window window(long settled, int most) {
        return sql.sql(
                        """
                        select max(id) as last, count(*) as size
                        from (select id from dossier_entry where id > :settled order by id limit :most) entry""")
                .param("settled", settled)
                .param("most", most)
                .query((row, number) -> new Window(row.getObject("last", Long.class), row.getInt("size")))
                .single();
    }

    private void publish(long settled, long last) {
        sql.sql(
                        """
                        insert into published_event (entry, proposal, sequence, kind, at)
                        select entry.id, entry.proposal,
                            coalesce((
                                    select max(known.sequence) from published_event known
                                    where known.proposal = entry.proposal), 0)
                                + row_number() over (partition by entry.proposal order by entry.sequence),
                            published.kind, entry.at
                        from dossier_entry entry
                            join unnest(cast(:events as text[]), cast(:kinds as text[])) as published (event, kind)
                                on published.event = entry.event
                        where entry.id > :settled and entry.id <= :last
                            and not exists (select from published_event known where known.entry = entry.id)
                        order by entry.id""")
                .param("events", Columns.texts(PUBLISHED.keySet()))
                .param("kinds", PUBLISHED.values().stream().map(EventKind::name).toArray(String[]::new))
                .param("settled", settled)
                .param("last", last)
                .update();
    }

    private void move(long settled, long last) {
        sql.sql("update publication set settled = :settled, ahead = :last, ahead_of = pg_current_xact_id()")
                .param("settled", settled)
                .param("last", last)
                .update();
    }

    @Override
    public Optional<PublishedEvent> find(long position) {
        return sql.sql(
                        """
                        select entry.*, published.position, published.id as event_id, published.sequence as place,
                            published.kind
                        from published_event published join dossier_entry entry on entry.id = published.entry
                        where published.position = :position""")
                .param("position", position)
                .query((row, number) -> event(row))
                .optional();
    }

    @Override
    public Optional<Long> positionOf(UUID id) {
        return sql.sql("select position from published_event where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<Long> after(long position, int most) {
        return sql.sql("select event.position from published_event event join proposal on proposal.id = event.proposal"
                        + " where event.position > :position and not" + NeedToKnow.IS_SECRET
                        + " order by event.position limit :most")
                .param("position", position)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    @Override
    public Optional<Long> firstSince(Instant moment) {
        return sql.sql("select position from published_event where at >= :moment order by position limit 1")
                .param("moment", Columns.timestamp(moment))
                .query(Long.class)
                .optional();
    }

    private PublishedEvent event(ResultSet row) throws SQLException {
        return new PublishedEvent(
                row.getLong("position"),
                Columns.uuid(row, "event_id"),
                row.getInt("place"),
                EventKind.valueOf(row.getString("kind")),
                records.entry(row).entry());
    }
}
