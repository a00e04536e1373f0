package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ContentVersion;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.audit.AuditLog;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import nl.ibp.workflow.submission.Attaching;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.Withdrawing;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every act and every refusal leaves one line in the log, with the fields that BIO2 asks for and nothing of a dossier. */
@PathTest
class AuditLogTest {

    private static final String CONTENT = "De provincie kiest een andere weg.";

    @Autowired
    PathDriver paths;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void saysOfAnActWhoDidWhatToWhat() {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);

        try (LoggedLines lines = LoggedLines.listening()) {
            path.collegeDecides("utrecht", CollegeOutcome.ENDORSE);

            assertThat(lines.auditEvents()).singleElement().satisfies(line -> {
                assertThat(fields(line))
                        .containsEntry("event.action", "DecidingAsCollege.decide")
                        .containsEntry("event.outcome", "success");
                assertThat(fields(line).get("ibp.object")).contains("task:" + task.id(), "proposal:" + path.id());
                assertThat(line.getMDCPropertyMap()).containsEntry("user.id", "gs-utrecht");
                assertThat(line.getFormattedMessage())
                        .startsWith("audit action=DecidingAsCollege.decide object=")
                        .contains(" result=ok actor=gs-utrecht origin=");
            });
        }
    }

    @Test
    void writesOneLineForEachActOfAPath() {
        try (LoggedLines lines = LoggedLines.listening()) {
            DossierPath path = paths.chemelot().throughIntake();
            path.at("aac-re").membersReview(3, Position.POSITIVE);
            path.withdrawn();

            List<String> acts = lines.auditEvents().stream()
                    .map(line -> fields(line).get("event.action"))
                    .toList();
            assertThat(acts)
                    .containsSubsequence(
                            "Drafting.begin",
                            "Submitting.submit",
                            "DecidingAsCollege.decide",
                            "CheckingCompleteness.check",
                            "Reviewing.review",
                            "Reviewing.review",
                            "Reviewing.review",
                            "Withdrawing.withdraw")
                    .containsOnlyOnce("Submitting.submit", "Withdrawing.withdraw");
            assertThat(acts.stream().filter("Reviewing.review"::equals)).hasSize(3);
        }
    }

    @Test
    void writesOneLineForEachRefusal() {
        Wanderer wanderer = new Wanderer(context, 21);
        ForbiddenActs forbidden = new ForbiddenActs(context, new Random(21));
        DossierPath path = wanderer.begin();

        for (int step = 0; step < 12 && wanderer.step(path); step++) {
            for (Attempt attempt : forbidden.on(path)) {
                try (LoggedLines lines = LoggedLines.listening()) {
                    catchThrowable(attempt.act()::run);

                    assertThat(lines.auditEvents())
                            .as(attempt.name())
                            .singleElement()
                            .satisfies(line -> assertThat(fields(line))
                                    .containsEntry("event.outcome", "failure")
                                    .hasEntrySatisfying("event.reason", reason -> assertThat(reason)
                                            .isNotBlank()));
                }
            }
        }
    }

    @Test
    void doesNotCallDoneWhatIsTakenBack() {
        DossierPath path = paths.chemelot();

        try (LoggedLines lines = LoggedLines.listening()) {
            new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                context.getBean(Withdrawing.class).withdraw(path.lead(), path.id(), CONTENT);
                transaction.setRollbackOnly();
            });

            assertThat(lines.audited()).singleElement().asString().contains("result=failed reason=taken-back");
        }
    }

    @Test
    void saysOfWhatIsCheckedBeforeItsTransactionToo() {
        DossierPath path = paths.chemelot();
        byte[] text = CONTENT.getBytes(StandardCharsets.UTF_8);

        try (LoggedLines lines = LoggedLines.listening()) {
            context.getBean(Attaching.class).attach(path.lead(), path.id(), "notitie.txt", text);

            assertThat(lines.audited()).singleElement().asString().startsWith("audit action=Attaching.attach object=");
        }
    }

    @Test
    void writesNothingOfWhatOnlyReads() {
        DossierPath path = paths.chemelot();

        try (LoggedLines lines = LoggedLines.listening()) {
            path.dossier();
            path.disagreements();

            assertThat(lines.audited()).isEmpty();
        }
    }

    @Test
    void writesNothingOfWhatIsPlayed() {
        try (LoggedLines lines = LoggedLines.listening()) {
            AuditLog.played(() -> paths.chemelot().submit());

            assertThat(lines.audited()).isEmpty();
        }
    }

    @Test
    void standsAroundEveryUseCase() {
        List<String> without = Stream.of(context.getBeanDefinitionNames())
                .map(context::getBean)
                .filter(bean -> isUseCase(AopUtils.getTargetClass(bean)))
                .filter(Predicate.not(AuditLogTest::isWatched))
                .map(bean -> AopUtils.getTargetClass(bean).getName())
                .toList();

        assertThat(without).isEmpty();
        assertThat(isWatched(context.getBean(DecidingAsCollege.class))).isTrue();
    }

    private static boolean isUseCase(Class<?> type) {
        return type.getName().startsWith("nl.ibp.workflow.")
                && Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .anyMatch(method ->
                                method.getParameterCount() > 0 && method.getParameterTypes()[0].equals(Actor.class));
    }

    private static boolean isWatched(Object bean) {
        return bean instanceof Advised advised
                && Arrays.stream(advised.getAdvisors())
                        .anyMatch(advisor ->
                                advisor.getAdvice().getClass().getSimpleName().equals("WatchedUseCases"));
    }

    /** Names, titles and texts stay out of logs, whatever is done and whatever is refused. */
    @Test
    void keepsPeopleAndWhatTheySayOutOfTheLog() {
        try (LoggedLines lines = LoggedLines.listening()) {
            DossierPath path = paths.foodValley().submit();
            path.collegeDecides("utrecht", CollegeOutcome.REFUSE);
            RegionalProposal proposal = path.withdrawn().proposal();
            ProposalContent content = proposal.versions().stream()
                    .map(ContentVersion::content)
                    .findFirst()
                    .orElseThrow();
            catchThrowable(() ->
                    context.getBean(Withdrawing.class).withdraw(SeatHolder.of("beleid-zeeland"), path.id(), CONTENT));
            List<String> names = context
                    .getBean(Appointments.class)
                    .holdersOf(new SeatId("gs-utrecht"), java.time.LocalDate.of(2026, 5, 4))
                    .stream()
                    .map(person -> person.displayName())
                    .toList();

            assertThat(lines.audited()).isNotEmpty();
            for (String line : lines.all()) {
                assertThat(line).doesNotContain(content.title(), content.summary(), CONTENT);
                assertThat(names).noneMatch(line::contains);
            }
        }
    }

    private static Map<String, String> fields(ILoggingEvent line) {
        return line.getKeyValuePairs().stream()
                .collect(Collectors.toMap((KeyValuePair pair) -> pair.key, pair -> String.valueOf(pair.value)));
    }
}
