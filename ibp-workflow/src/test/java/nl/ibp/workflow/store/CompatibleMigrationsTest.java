package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Nodes of the version before work on while a migration brings the database to the next, so it takes nothing away that
 * they know and asks nothing new of what they write. What nobody needs any more is taken away by a later migration, which
 * says so ({@code -- contract of V42}) and writes into {@code schema_reach} which migration one must know from then on.
 */
class CompatibleMigrationsTest {

    /** The first migration after those of which no two versions were ever at work together. */
    private static final int FIRST = 40;

    private static final Pattern CONTRACT = Pattern.compile("(?m)^-- contract of V(\\d+)\\b");
    private static final Pattern ADDS_COLUMN = Pattern.compile("add column .*");
    private static final List<Pattern> TAKES_AWAY = Stream.of(
                    "drop (table|view|function|sequence|type|extension|schema) .*",
                    "alter table .* drop .*",
                    "alter .* rename .*",
                    "alter table .* alter( column)? \\S+ (set data )?type .*",
                    "alter table .* alter( column)? \\S+ set not null.*",
                    "alter table .* alter( column)? \\S+ drop default.*",
                    "alter table .* add (constraint .*|check .*|unique .*|primary .*|foreign .*)",
                    "create unique index .*",
                    "truncate .*")
            .map(Pattern::compile)
            .toList();

    private static final Pattern UNIQUE_INDEX = Pattern.compile("create unique index \\w+ on (\\w+) .*");

    private record Migration(int number, String text) {

        @Override
        public String toString() {
            return "V" + number;
        }
    }

    static Stream<Migration> migrations() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*__*.sql");
        return Arrays.stream(files).map(CompatibleMigrationsTest::read).filter(one -> one.number() >= FIRST);
    }

    private static Migration read(Resource file) {
        String name = String.valueOf(file.getFilename());
        try {
            return new Migration(
                    Integer.parseInt(name.substring(1, name.indexOf("__"))),
                    file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void takesNothingAwayFromNodesOfTheVersionBefore(Migration migration) {
        Matcher contract = CONTRACT.matcher(migration.text());

        if (contract.find()) {
            assertThat(Integer.parseInt(contract.group(1))).isLessThan(migration.number());
            assertThat(statements(migration.text()))
                    .as("which migration a program must know from then on")
                    .contains("update schema_reach set oldest = " + contract.group(1));
        } else {
            assertThat(thatTakeAway(migration.text())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table task_mark;",
                "alter table task drop column due;",
                "alter table task rename column due to term;",
                "alter table task alter column due type text;",
                "alter table task alter column due set not null;",
                "alter table task add column what text not null;",
                "alter table task add column fine text, add column what text not null;",
                "alter table task add check (due > created_at);",
                "create unique index once on task (proposal, kind);"
            })
    void noticesWhatTheVersionBeforeWouldMiss(String statement) {
        assertThat(thatTakeAway("-- said before\n" + statement)).hasSize(1);
    }

    @Test
    void letsPassWhatItNeverHearsOf() {
        String adding =
                """
                -- drop table task;
                create table more (id text primary key, name text not null unique, check (name <> ''));
                alter table task add column what text, add column since timestamptz not null default now();
                create index more_by_name on more (name);
                create unique index more_once on more (name) where name <> 'x';
                create function again() returns trigger language plpgsql as $$ begin drop table task; return null; end $$;
                """;

        assertThat(thatTakeAway(adding)).isEmpty();
    }

    private static List<String> thatTakeAway(String text) {
        List<String> statements = statements(text);
        return statements.stream()
                .filter(statement -> !statement.startsWith("create table") && !isOfOwnTable(statement, statements))
                .filter(statement -> TAKES_AWAY.stream()
                                .anyMatch(one -> one.matcher(statement).matches())
                        || asksForWhatIsNotKnown(statement))
                .toList();
    }

    private static boolean isOfOwnTable(String statement, List<String> all) {
        Matcher index = UNIQUE_INDEX.matcher(statement);
        return index.matches() && all.stream().anyMatch(one -> one.startsWith("create table " + index.group(1) + " "));
    }

    /** A column that the version before does not fill, and that cannot be empty. */
    private static boolean asksForWhatIsNotKnown(String statement) {
        return Arrays.stream(statement.split(",? (?=add column )", -1))
                .filter(part -> ADDS_COLUMN.matcher(part).matches())
                .anyMatch(part ->
                        part.contains("not null") && !part.contains(" default ") && !part.contains("generated"));
    }

    private static List<String> statements(String text) {
        String bare = text.replaceAll("(?m)--.*$", "").replaceAll("(?s)\\$\\$.*?\\$\\$", "");
        return Arrays.stream(bare.split(";", -1))
                .map(statement -> statement.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
