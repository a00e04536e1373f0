package nl.ibp.launch;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.record.BrokenLink;
import nl.ibp.workflow.record.Verification;
import nl.ibp.workflow.record.VerifyingRecord;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The command that verifies the record: {@code java -jar ibp.jar --ibp.verify-record}, with the same settings as the
 * application. It only reads, so the application may run on the same database of one's own meanwhile; nothing else of
 * it is started. Says in one line what it found.
 */
public final class RecordVerification {

    private static final Command COMMAND = new Command("--ibp.verify-record");

    private RecordVerification() {}

    public static boolean isAskedFor(String... arguments) {
        return COMMAND.isAskedFor(arguments);
    }

    /** @return the exit code: 0 when the record is sound, 2 when a link is broken */
    public static int run(String... arguments) {
        return COMMAND.run(
                Parts.class,
                context -> {
                    Verification found = context.getBean(VerifyingRecord.class).verify();
                    System.out.println(text(found));
                    return found.isSound() ? 0 : 2;
                },
                arguments);
    }

    static String text(Verification found) {
        BrokenLink broken = found.firstBroken();
        if (broken == null) {
            return "De vastlegging klopt: %1$d dossiers, %2$d zegels. | The record is sound: %1$d dossiers, %2$d seals."
                    .formatted(found.dossiers(), found.seals());
        }
        String where = Stream.of(
                        broken.proposal() == null
                                ? ""
                                : "dossier %s #%d".formatted(broken.proposal(), broken.sequence()),
                        broken.sealedOn() == null ? "" : "zegel/seal " + broken.sealedOn())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        return "De vastlegging is geschonden, voor het eerst bij: %1$s (%2$s). | The record is broken, first at: %1$s (%2$s)."
                .formatted(where, broken.damage());
    }

    /** What reading the record takes, and no more. No configuration of the application, which would find it otherwise. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = "nl.ibp.workflow",
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "nl\\.ibp\\.workflow\\.(record\\.VerifyingRecord|store\\.(JdbcDossierRecord|JdbcProposals|StepWriter|MoneyWriter|HeldDocuments|JdbcSeals|Documents))"))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        // Dossiers cannot be had without it, but nothing is written here, so no days are counted.
        @Bean
        WorkingCalendar calendar() {
            return new WorkingCalendar(day -> false, List::of);
        }
    }
}
