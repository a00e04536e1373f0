package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.ProposalContent;
import org.jspecify.annotations.Nullable;

/** Converts between columns and values where the driver does not do it by itself. */
final class Columns {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private Columns() {}

    /** Leaves out the characters that PostgreSQL refuses in a text: zero, and halves of surrogate pairs. */
    static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("");
    }

    /** PostgreSQL keeps microseconds; what is finer is rounded. */
    static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable LocalDate nullableDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** Ids and enum constants as an array to compare with, e.g. {@code seat = any(:seats)}. */
    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static Integer[] numbers(Collection<ThemeNumber> themes) {
        return themes.stream().map(ThemeNumber::value).toArray(Integer[]::new);
    }

    static List<ThemeNumber> themes(ResultSet row, String column) throws SQLException {
        Integer[] numbers = (Integer[]) row.getArray(column).getArray();
        return List.of(numbers).stream().map(ThemeNumber::new).toList();
    }

    /** Codes of the provinces that take part beside the lead. */
    static String[] partners(ProposalContent content) {
        return texts(content.coSubmitters().stream().map(CoSubmitter::province).toList());
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
