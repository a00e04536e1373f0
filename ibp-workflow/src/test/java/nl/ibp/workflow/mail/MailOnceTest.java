package nl.ibp.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.mail.MailTest.MovingClock;
import nl.ibp.workflow.mail.NoticeChoices.Choice;
import nl.ibp.workflow.mail.Outbox.NewMail;
import nl.ibp.workflow.mail.ScriptedMailServer.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to a server that mails, and however many there are: a mail server has each mail once. */
@MailTest
class MailOnceTest {

    private static final SeatId SEAT = new SeatId("ipo-bureau");
    private static final Instant NOW = Fixtures.NOW;
    private static final Instant AFTER_THE_LEASE =
            NOW.plus(EmptyingOutbox.LEASE).plusSeconds(1);

    @Autowired
    BeanFactory beans;

    @Autowired
    Outbox outbox;

    @Autowired
    Contacts contacts;

    @Autowired
    ComposingMail composing;

    @Autowired
    MovingClock clock;

    @Autowired
    Proposals proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient sql;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String user;

    private ScriptedMailServer server;
    private MailReader reader;

    @BeforeEach
    void putSomethingInTheOutbox() throws IOException {
        server = ScriptedMailServer.start();
        clock.moveTo(NOW);
        sql.sql("delete from mail").update();
        reader = reader();
        put(work());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsAgainWhatAKilledServerHadNotHandedOver() throws Exception {
        server.holdAt(Stage.DATA);
        killOnceHeld();

        clock.moveTo(NOW.plusSeconds(60));
        sender().empty();
        assertThat(server.taken()).as("while the lease of the killed one runs").isEmpty();

        clock.moveTo(AFTER_THE_LEASE);
        sender().empty();
        sender().empty();
        assertThat(server.taken()).hasSize(1);
        assertThat(outbox.troubled(clock.instant(), 10)).isEmpty();
    }

    @Test
    void neverSendsAgainByItselfWhatAKilledServerHadHandedOver() throws Exception {
        server.holdAt(Stage.END);
        killOnceHeld();

        clock.moveTo(AFTER_THE_LEASE);
        sender().empty();

        assertThat(server.taken()).hasSize(1);
        assertThat(outbox.troubled(clock.instant(), 10)).singleElement().satisfies(mail -> {
            assertThat(mail.person()).isEqualTo(reader.person());
            assertThat(mail.inDoubt()).isTrue();
        });
    }

    @Test
    void sendsOnceWhatAServerHadSentThatIsKilledAfterwards() throws Exception {
        Process process = startSender();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> server.taken().size() == 1);
        } finally {
            process.destroyForcibly().waitFor();
        }

        clock.moveTo(AFTER_THE_LEASE);
        sender().empty();

        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void sharesTheOutboxAmongServersThatEmptyItAtOnce() throws Exception {
        int mails = 40;
        for (int number = 1; number < mails; number++) {
            put(work());
        }
        CountDownLatch start = new CountDownLatch(1);
        Thread[] senders = new Thread[4];
        for (int number = 0; number < senders.length; number++) {
            senders[number] = new Thread(() -> emptyAfter(start));
            senders[number].start();
        }

        start.countDown();
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(server.taken()).hasSize(mails).doesNotHaveDuplicates();
        assertThat(states("SENT")).isEqualTo(mails);
    }

    @Test
    void triesAgainWhatTheServerDoesNotTakeNow() {
        server.answer(Stage.END, "451 later");
        sender().empty();
        assertThat(states("WAITING")).isEqualTo(1);

        server.answerAsUsual();
        sender().empty();
        assertThat(server.taken()).as("before the pause is over").isEmpty();
        clock.moveTo(NOW.plus(Duration.ofMinutes(1)));
        sender().empty();

        assertThat(server.taken()).hasSize(1);
        assertThat(states("SENT")).isEqualTo(1);
    }

    @Test
    void goesOnWithOthersWhereOneRecipientIsNotTaken() {
        MailReader later = reader();
        MailReader never = reader();
        server.answerTo(later.address(), "451 try later");
        server.answerTo(never.address(), "550 nobody here");
        put(later, work());
        put(never, work());
        put(reader, work());

        sender().empty();

        assertThat(server.taken()).as("the first, and the last").hasSize(2);
        assertThat(states("WAITING")).isEqualTo(1);
        assertThat(outbox.troubled(NOW, 10)).extracting(TroubledMail::person).containsExactly(never.person());

        server.answerAsUsual();
        clock.moveTo(NOW.plus(Duration.ofMinutes(1)));
        sender().empty();
        assertThat(server.taken()).hasSize(3);
    }

    @Test
    void triesAServerThatDoesNotAnswerOnceInARound() {
        put(work());
        put(work());
        server.close();

        sender().empty();

        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void triesAServerThatIsGoingDownOnceInARound() {
        put(work());
        server.answer(Stage.RECIPIENT, "421 closing");

        sender().empty();

        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void endsARoundThatASlowServerMakesLong() {
        for (int number = 0; number < 9; number++) {
            put(work());
        }
        MailServer slow = new MailServer() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public Delivery send(OutgoingMail mail, BooleanSupplier handOver) {
                clock.moveTo(clock.instant().plusSeconds(50));
                return new Delivery(handOver.getAsBoolean() ? Fate.ACCEPTED : Fate.NOT_NOW, "");
            }
        };

        new EmptyingOutbox(outbox, contacts, composing, slow, clock).empty();

        assertThat(states("SENT")).isEqualTo(3);
        assertThat(states("WAITING")).isEqualTo(7);
    }

    @Test
    void countsNoAttemptWhereItWaitsForTheQuietHoursToEnd() {
        contacts.save(
                contacts.of(reader.person()).orElseThrow().with(Locale.forLanguageTag("nl"), NoticeTimes.usual()));
        clock.moveTo(Instant.parse("2026-05-04T20:00:00Z"));

        sender().empty();

        assertThat(states("WAITING")).isEqualTo(1);
        assertThat(attempts()).isZero();
    }

    @Test
    void failsWhatTheServerWillNeverTakeUntilSomebodySaysSo() {
        server.answer(Stage.RECIPIENT, "550 nobody here");
        sender().empty();
        clock.moveTo(NOW.plus(Duration.ofDays(3)));
        server.answerAsUsual();
        sender().empty();
        assertThat(server.taken()).isEmpty();

        TroubledMail failed = outbox.troubled(clock.instant(), 10).get(0);
        assertThat(failed.inDoubt()).isFalse();
        assertThat(failed.problem()).contains("550 nobody here");
        assertThat(outbox.again(failed.id(), clock.instant())).isTrue();
        sender().empty();

        assertThat(server.taken()).hasSize(1);
        assertThat(outbox.again(failed.id(), clock.instant())).isFalse();
    }

    @Test
    void doubtsWhatWasHandedOverAndNeverAnswered() {
        server.answer(Stage.END, ScriptedMailServer.HANG_UP);
        sender().empty();
        clock.moveTo(NOW.plus(Duration.ofDays(3)));
        sender().empty();

        assertThat(server.taken()).hasSize(1);
        assertThat(outbox.troubled(clock.instant(), 10)).singleElement().satisfies(mail -> {
            assertThat(mail.inDoubt()).isTrue();
            assertThat(mail.problem()).isEmpty();
        });
    }

    @Test
    void waitsForAServerThatIsNotThereAndGivesUpAfterTwoDays() {
        server.close();
        for (int attempt = 1; attempt < 8; attempt++) {
            sender().empty();
            assertThat(states("WAITING")).as("after attempt " + attempt).isEqualTo(1);
            clock.moveTo(clock.instant().plus(Duration.ofHours(24)));
        }

        sender().empty();

        assertThat(states("FAILED")).isEqualTo(1);
    }

    @Test
    void sendsOnceToAServerThatComesBack() throws Exception {
        int port = server.port();
        server.close();
        sender().empty();
        assertThat(states("WAITING")).isEqualTo(1);

        try (ScriptedMailServer back = ScriptedMailServer.startAt(port)) {
            clock.moveTo(NOW.plus(Duration.ofMinutes(1)));
            sender().empty();
            clock.moveTo(NOW.plus(Duration.ofHours(1)));
            sender().empty();

            assertThat(back.taken()).hasSize(1);
            assertThat(states("SENT")).isEqualTo(1);
        }
    }

    @Test
    void doesNotHandOverWhatIsAnothersByNow() {
        Outbox.TakenMail late = outbox.take(NOW, NOW.plusSeconds(1)).orElseThrow();
        Outbox.TakenMail next =
                outbox.take(NOW.plusSeconds(2), NOW.plusSeconds(60)).orElseThrow();

        assertThat(outbox.handedOver(late, NOW.plusSeconds(3))).isFalse();
        outbox.failed(late, "too late", NOW.plusSeconds(3));

        assertThat(outbox.handedOver(next, NOW.plusSeconds(3))).isTrue();
        assertThat(states("HANDED_OVER")).isEqualTo(1);
    }

    @Test
    void sendsNothingOfWorkThatIsDoneMeanwhile() {
        tasks.ended(new TaskId(about()), reader.person(), NOW);

        sender().empty();

        assertThat(server.taken()).isEmpty();
        assertThat(sql.sql("select count(*) from mail").query(Integer.class).single())
                .isZero();
    }

    private void killOnceHeld() throws Exception {
        Process process = startSender();
        try {
            assertThat(server.awaitHeld()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        server.goOn();
    }

    private Process startSender() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSender.class.getName(),
                        url,
                        user,
                        "" + server.port(),
                        NOW.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void emptyAfter(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        sender().empty();
    }

    private EmptyingOutbox sender() {
        return new EmptyingOutbox(outbox, contacts, composing, new SmtpServer(server.settings()), clock);
    }

    private TaskId work() {
        RegionalProposal proposal =
                RegionalProposal.begin(ProposalId.create(), proposals.nextNumber(2026), Fixtures.GELDERLAND, NOW);
        proposals.add(proposal);
        TaskId id = new TaskId(UUID.randomUUID().toString());
        tasks.opened(new OpenTask(
                id, TaskKind.CHECK_COMPLETENESS, proposal.id(), SEAT, null, null, NOW, null, null, null, null, null));
        return id;
    }

    private MailReader reader() {
        MailReader somebody = MailReader.at(SEAT.value(), beans);
        beans.getBean(NoticeChoices.class)
                .choose(somebody.person(), NoticeEvent.NEW_WORK, new Choice(NoticeChannel.MAIL, NOW.minusSeconds(1)));
        return somebody;
    }

    private void put(TaskId id) {
        put(reader, id);
    }

    private void put(MailReader to, TaskId id) {
        NewMail mail = new NewMail(to.person(), MailEvent.NEW_WORK, id.value(), NOW);
        assertThat(outbox.put(mail, NOW)).isTrue();
        assertThat(outbox.put(mail, NOW)).isFalse();
    }

    private int attempts() {
        return sql.sql("select sum(attempts) from mail").query(Integer.class).single();
    }

    private String about() {
        return sql.sql("select about from mail").query(String.class).single();
    }

    private int states(String state) {
        return sql.sql("select count(*) from mail where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }
}
