package nl.ibp.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.ibp.domain.Refused;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.comment.Commenting;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.Notices;
import nl.ibp.workflow.notice.ReadingNotices;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import nl.ibp.workflow.waiting.Chasing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who is mailed about what, when and how often, on dossiers on their real path. */
@PathTest
@Transactional
class MailingTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String SEAT = "aac-re-zeeland";
    private static final Instant NOW = Fixtures.NOW;

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    FillingOutbox filling;

    @Autowired
    ComposingMail composing;

    @Autowired
    Outbox outbox;

    @Autowired
    Contacts contacts;

    @Autowired
    NoticeChoices choices;

    @Autowired
    Channels channels;

    @Autowired
    AskedConfirmations asked;

    @Autowired
    Happenings happenings;

    @Autowired
    Claiming claiming;

    @Autowired
    MarkingWork marking;

    @Autowired
    FollowingMail following;

    @Autowired
    Actors actors;

    @Autowired
    SimulatedTime time;

    private final CollectingServer server = new CollectingServer();

    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    private ChoosingNotices choosing;
    private EmptyingOutbox emptying;

    @BeforeEach
    void begin() {
        leaveNothingOfOtherTests();
        choosing = new ChoosingNotices(contacts, choices, channels, asked, outbox, server, clock);
        emptying = new EmptyingOutbox(outbox, contacts, composing, server, clock);
    }

    // Only here: it is as it was when the test is over.
    private void leaveNothingOfOtherTests() {
        sql.sql("update task set ended_at = created_at, ended_by = 'iemand' where ended_at is null")
                .update();
        sql.sql("update notice set at = at - interval '1 year'").update();
    }

    @Test
    void mailsNewWorkAtOnceToWhoWantsThat() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        DossierPath path = paths.chemelot().throughIntake();

        round();
        round();

        assertThat(mailsTo(reader)).singleElement().satisfies(mail -> {
            assertThat(mail.text().subject()).isEqualTo("One");
            assertThat(mail.text().body())
                    .contains(path.proposal().number().toString())
                    .contains(TaskKind.REVIEW_BY_MEMBER.name(), SEAT)
                    .doesNotContain(path.proposal().currentContent().title());
        });
    }

    @Test
    void mailsNothingToWhoDoesNotWantIt() {
        MailReader inApp = reader(NoticeEvent.NEW_WORK, NoticeChannel.IN_APP);
        MailReader elsewhere = MailReader.at("aac-re-drenthe", beans);
        choose(elsewhere, NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        paths.chemelot().throughIntake().at("aac-re").agrees();

        round();

        assertThat(mailsTo(inApp)).isEmpty();
        assertThat(mailsTo(elsewhere)).as("of work that is done").isEmpty();
    }

    @Test
    void mailsNothingOfBeforeSomebodyChoseOrConfirmed() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.IN_APP);
        paths.chemelot().throughIntake();
        time.travelTo(NOW.plusSeconds(3600));
        choose(reader, NoticeEvent.NEW_WORK, NoticeChannel.MAIL);

        round();

        assertThat(mailsTo(reader)).isEmpty();
    }

    @Test
    void findsWhatWasNotMailedForSevenDays() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        paths.chemelot().throughIntake();

        time.travelTo(NOW.plus(Duration.ofDays(8)));
        round();
        assertThat(mailsTo(reader)).isEmpty();

        time.travelTo(NOW.plus(Duration.ofDays(6)));
        round();
        assertThat(mailsTo(reader)).hasSize(1);
    }

    @Test
    void waitsUntilTheQuietHoursAreOver() {
        MailReader reader = MailReader.at(SEAT, NoticeTimes.usual(), beans);
        choose(reader, NoticeEvent.NEW_WORK, NoticeChannel.MAIL, NoticeTimes.usual());
        Instant evening = Instant.parse("2026-05-08T18:00:00Z");
        time.travelTo(evening);
        paths.chemelot().throughIntake();

        round();
        time.travelTo(Instant.parse("2026-05-11T04:59:00Z"));
        round();
        assertThat(mailsTo(reader)).isEmpty();

        time.travelTo(Instant.parse("2026-05-11T05:00:00Z"));
        round();
        assertThat(mailsTo(reader)).hasSize(1);
    }

    @Test
    void gathersADayInOneMail() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.DIGEST);
        DossierPath first = paths.chemelot().throughIntake();
        time.travelTo(NOW.plusSeconds(3600));
        DossierPath second = paths.chemelot().throughIntake();
        round();
        assertThat(mailsTo(reader)).isEmpty();

        time.travelTo(Instant.parse("2026-05-05T06:00:00Z"));
        round();
        time.travelTo(Instant.parse("2026-05-05T06:30:00Z"));
        round();

        assertThat(mailsTo(reader)).singleElement().satisfies(mail -> {
            assertThat(mail.text().subject()).isEqualTo("Digest");
            assertThat(mail.text().body())
                    .contains(first.proposal().number().toString())
                    .contains(second.proposal().number().toString());
        });
    }

    @Test
    void putsNothingInTwoDigestsNorInNoneWhenTheHourChanges() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.DIGEST);
        paths.chemelot().throughIntake();
        round();
        time.travelTo(Instant.parse("2026-05-05T06:00:00Z"));
        round();
        time.travelTo(Instant.parse("2026-05-05T07:00:00Z"));
        DossierPath later = paths.chemelot().throughIntake();
        round();

        choose(
                reader,
                NoticeEvent.NEW_WORK,
                NoticeChannel.DIGEST,
                new NoticeTimes(
                        MailReader.ALWAYS.quietFrom(), MailReader.ALWAYS.quietUntil(), false, LocalTime.of(16, 0)));
        time.travelTo(Instant.parse("2026-05-05T14:00:00Z"));
        round();
        time.travelTo(Instant.parse("2026-05-06T14:00:00Z"));
        round();

        assertThat(mailsTo(reader)).hasSize(2);
        assertThat(mailsTo(reader).get(1).text().body())
                .contains(later.proposal().number().toString());
        assertThat(mailsTo(reader).get(1).text().body().split("Happening\\[")).hasSize(2);
    }

    @Test
    void asksOnlyForWhatIsNotInTheOutboxAndForSoMuchAtOnce() {
        MailReader mailed = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        MailReader digested = reader(NoticeEvent.NEW_WORK, NoticeChannel.DIGEST);
        paths.chemelot().throughIntake();
        time.travelTo(NOW.plusSeconds(3600));
        paths.chemelot().throughIntake();
        assertThat(unmailed(mailed, 1)).singleElement().satisfies(first -> assertThat(first.at())
                .isEqualTo(NOW));
        assertThat(unmailed(digested, 10)).hasSize(2);

        filling.fill();

        assertThat(unmailed(mailed, 10)).isEmpty();
        assertThat(unmailed(digested, 10)).isEmpty();
    }

    @Test
    void tellsByTheWayThatHoldsWhenItGoesOut() {
        MailReader reader = MailReader.at(SEAT, NoticeTimes.usual(), beans);
        DossierPath path = paths.chemelot().throughIntake();
        time.travelTo(Instant.parse("2026-05-04T18:00:00Z"));
        mention(path);
        round();
        time.travelTo(Instant.parse("2026-05-04T19:00:00Z"));
        choose(reader, NoticeEvent.MENTIONED, NoticeChannel.DIGEST, NoticeTimes.usual());
        choose(reader, NoticeEvent.NEW_WORK, NoticeChannel.IN_APP, NoticeTimes.usual());

        time.travelTo(Instant.parse("2026-05-05T05:00:00Z"));
        round();
        assertThat(mailsTo(reader)).isEmpty();
        time.travelTo(Instant.parse("2026-05-05T06:00:00Z"));
        round();
        time.travelTo(Instant.parse("2026-05-06T06:00:00Z"));
        round();

        assertThat(mailsTo(reader)).singleElement().satisfies(mail -> {
            assertThat(mail.text().subject()).isEqualTo("Digest");
            assertThat(mail.text().body()).contains("MENTIONED");
        });
    }

    @Test
    void tellsByTheWayThatWasChosenWhileItWasPutInTheOutbox() {
        MailReader mailed = reader(NoticeEvent.MENTIONED, NoticeChannel.MAIL);
        MailReader digested = reader(NoticeEvent.MENTIONED, NoticeChannel.DIGEST);
        MailReader gone = reader(NoticeEvent.MENTIONED, NoticeChannel.MAIL);
        DossierPath path = paths.chemelot().throughIntake();
        mention(path);
        filling.fill();
        chooseUnseen(mailed, NoticeChannel.DIGEST);
        chooseUnseen(digested, NoticeChannel.MAIL);
        chooseUnseen(gone, NoticeChannel.IN_APP);

        round();
        assertThat(mailsTo(mailed)).isEmpty();
        time.travelTo(Instant.parse("2026-05-05T06:00:00Z"));
        round();
        round();
        time.travelTo(Instant.parse("2026-05-06T06:00:00Z"));
        round();

        assertThat(mentionsTo(mailed)).containsExactly("Digest");
        assertThat(mentionsTo(digested)).containsExactly("One");
        assertThat(mentionsTo(gone)).isEmpty();
    }

    @Test
    void tellsOfWorkThatAColleagueGaveBack() {
        MailReader mailed = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        MailReader digested = reader(NoticeEvent.NEW_WORK, NoticeChannel.DIGEST);
        DossierPath path = paths.chemelot().throughIntake();
        TaskId task = reviewOf(path);
        Actor colleague = actors.of(MailReader.at(SEAT, beans).person());
        filling.fill();

        claiming.claim(colleague, task);
        time.travelTo(Instant.parse("2026-05-05T06:00:00Z"));
        emptying.empty();
        assertThat(mailsTo(mailed)).isEmpty();
        assertThat(mailsTo(digested)).isEmpty();
        claiming.release(colleague, task);
        round();
        time.travelTo(Instant.parse("2026-05-06T06:00:00Z"));
        round();

        assertThat(mailsTo(mailed)).hasSize(1);
        assertThat(mailsTo(digested)).hasSize(1);
    }

    @Test
    void tellsNobodyOfWorkThatTheyClaimedOrPutAside() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        MailReader colleague = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        TaskId claimed = reviewOf(paths.chemelot().throughIntake());
        TaskId declined = reviewOf(paths.chemelot().throughIntake());
        TaskId asleep = reviewOf(paths.chemelot().throughIntake());
        Actor actor = actors.of(reader.person());
        claiming.claim(actor, claimed);
        marking.notForMe(actor, declined, "Te druk.");
        marking.wakeOn(actor, asleep, Fixtures.TODAY.plusDays(1));

        round();

        assertThat(mailsTo(reader)).isEmpty();
        assertThat(mailsTo(colleague)).hasSize(2);
    }

    @Test
    void tellsOnceWhatIsCommittedLateOrAtTheMomentOfADigest() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.DIGEST);
        Instant digest = Instant.parse("2026-05-05T06:00:00Z");
        time.travelTo(digest);
        DossierPath exactly = paths.chemelot().throughIntake();
        round();
        round();
        DossierPath late = paths.chemelot().throughIntake();
        sql.sql("update task set created_at = :before where proposal = :late and ended_at is null")
                .param("before", digest.minusSeconds(5).atOffset(ZoneOffset.UTC))
                .param("late", late.id().value())
                .update();
        round();

        time.travelTo(Instant.parse("2026-05-06T06:00:00Z"));
        round();
        time.travelTo(Instant.parse("2026-05-07T06:00:00Z"));
        round();

        assertThat(mailsTo(reader)).hasSize(2);
        assertThat(mailsTo(reader).get(0).text().body())
                .contains(exactly.proposal().number().toString())
                .doesNotContain(late.proposal().number().toString());
        assertThat(mailsTo(reader).get(1).text().body())
                .contains(late.proposal().number().toString())
                .doesNotContain(exactly.proposal().number().toString());
    }

    @Test
    void tellsInADigestOfItsOwnWhatComesWhileOneThatWasRefusedWaits() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.DIGEST);
        paths.chemelot().throughIntake();
        filling.fill();
        time.travelTo(Instant.parse("2026-05-05T06:00:00Z"));
        Outbox.TakenMail taken =
                outbox.take(clock.instant(), clock.instant().plusSeconds(600)).orElseThrow();
        outbox.postponed(taken, Instant.parse("2026-05-08T06:00:00Z"), "452 full", clock.instant());

        DossierPath meanwhile = paths.chemelot().throughIntake();
        filling.fill();
        time.travelTo(Instant.parse("2026-05-06T06:00:00Z"));
        round();

        assertThat(mailsTo(reader)).hasSize(1);
        assertThat(mailsTo(reader).get(0).text().body())
                .contains(meanwhile.proposal().number().toString());
    }

    @Test
    void tellsInTheNextDigestWhatCameWhileOneWasSent() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.DIGEST);
        paths.chemelot().throughIntake();
        filling.fill();
        time.travelTo(Instant.parse("2026-05-05T06:00:00Z"));
        Outbox.TakenMail taken =
                outbox.take(clock.instant(), clock.instant().plusSeconds(600)).orElseThrow();

        DossierPath meanwhile = paths.chemelot().throughIntake();
        filling.fill();
        server.send(composing.compose(taken).orElseThrow(), () -> outbox.handedOver(taken, clock.instant()));
        outbox.sent(taken, clock.instant());
        time.travelTo(Instant.parse("2026-05-06T06:00:00Z"));
        round();

        assertThat(mailsTo(reader)).hasSize(2);
        String number = meanwhile.proposal().number().toString();
        assertThat(mailsTo(reader).get(0).text().body()).doesNotContain(number);
        assertThat(mailsTo(reader).get(1).text().body()).contains(number);
    }

    @Test
    void bringsADigestThatIsLateOutsideQuietHours() {
        MailReader reader = MailReader.at(SEAT, NoticeTimes.usual(), beans);
        paths.chemelot().throughIntake();
        filling.fill();

        time.travelTo(Instant.parse("2026-05-05T20:00:00Z"));
        emptying.empty();
        assertThat(mailsTo(reader)).isEmpty();

        time.travelTo(Instant.parse("2026-05-06T05:00:00Z"));
        emptying.empty();
        assertThat(mailsTo(reader)).hasSize(1);
    }

    @Test
    void tellsASubstituteOfTheTermsOfTheirWorkAlone() {
        MailReader advising = substitute(WorkScope.ADVISING);
        MailReader deciding = substitute(WorkScope.DECIDING);
        DossierPath path = paths.chemelot().throughIntake();

        tellOfTerm(path, NoticeKind.REMINDER);
        tellOfTerm(path, NoticeKind.OVERDUE);
        round();

        assertThat(mailsTo(advising)).hasSize(2);
        assertThat(mailsTo(deciding)).isEmpty();
    }

    @Test
    void tellsWhomWorkIsHandedOverToOnceByWhomAndNotWhy() {
        MailReader reader = reader(NoticeEvent.HANDED_OVER, NoticeChannel.MAIL);
        choose(reader, NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        MailReader other = reader(NoticeEvent.HANDED_OVER, NoticeChannel.MAIL);
        MailReader by = MailReader.at(SEAT, beans);
        DossierPath path = paths.chemelot().throughIntake();

        claiming.handOver(actors.of(by.person()), reviewOf(path), reader.person(), "Mijn dochter is ziek.");
        round();
        round();

        assertThat(mailsTo(reader)).singleElement().satisfies(mail -> assertThat(
                        mail.text().body())
                .contains("HANDED_OVER", "by=" + by.person())
                .doesNotContain("dochter"));
        assertThat(mailsTo(other)).isEmpty();
    }

    @Test
    void tellsNothingOfWorkThatWasHandedOnSince() {
        MailReader reader = reader(NoticeEvent.HANDED_OVER, NoticeChannel.MAIL);
        MailReader next = reader(NoticeEvent.HANDED_OVER, NoticeChannel.MAIL);
        Actor by = actors.of(MailReader.at(SEAT, beans).person());
        DossierPath path = paths.chemelot().throughIntake();
        TaskId task = reviewOf(path);

        claiming.handOver(by, task, reader.person(), "");
        claiming.handOver(actors.of(reader.person()), task, next.person(), "");
        round();

        assertThat(mailsTo(reader)).isEmpty();
        assertThat(mailsTo(next)).hasSize(1);
    }

    @Test
    void tellsWhoeverIsRemindedBySomebodyAsTheyChose() {
        MailReader atOnce = reader(NoticeEvent.CHASED, NoticeChannel.MAIL);
        MailReader onThePages = reader(NoticeEvent.CHASED, NoticeChannel.IN_APP);
        MailReader notAtAll = reader(NoticeEvent.CHASED, NoticeChannel.NONE);
        MailReader deciding = substitute(WorkScope.DECIDING);
        DossierPath path = paths.chemelot().throughIntake();

        beans.getBean(Chasing.class).chase(SeatHolder.of("manager"), reviewOf(path));
        round();
        round();

        assertThat(mailsTo(atOnce)).singleElement().satisfies(mail -> assertThat(
                        mail.text().body())
                .contains("CHASED", path.proposal().number().toString())
                .doesNotContain("Chemelot"));
        assertThat(mailsTo(onThePages)).isEmpty();
        assertThat(mailsTo(notAtAll)).isEmpty();
        assertThat(mailsTo(deciding)).isEmpty();
    }

    @Test
    void tellsOfTermsThatNearTheirEndAndAreOver() {
        MailReader reader = reader(NoticeEvent.OVERDUE, NoticeChannel.MAIL);
        choose(reader, NoticeEvent.DUE_SOON, NoticeChannel.MAIL);
        DossierPath path = paths.chemelot().throughIntake();

        tellOfTerm(path, NoticeKind.REMINDER);
        tellOfTerm(path, NoticeKind.OVERDUE);
        round();

        assertThat(mailsTo(reader))
                .extracting(mail -> mail.text().body())
                .anyMatch(body -> body.contains("event=DUE_SOON"))
                .anyMatch(body -> body.contains("event=OVERDUE"));
    }

    @Test
    void tellsOfDecisionsAndOfProposalsThatComeBack() {
        MailReader officer = MailReader.at("beleid-limburg", beans);
        choose(officer, NoticeEvent.DECIDED, NoticeChannel.MAIL);
        choose(officer, NoticeEvent.RETURNED, NoticeChannel.MAIL);
        choose(officer, NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        paths.chemelot().toBoard().boardDecides(BoardOutcome.RETURN, "Werk dit uit.");
        paths.chemelot().toBoard().boardDecides(BoardOutcome.ADOPT);

        round();

        assertThat(mailsTo(officer))
                .extracting(mail -> mail.text().body())
                .hasSize(2)
                .anyMatch(body -> body.contains("kind=RETURNED"))
                .anyMatch(body -> body.contains("kind=DECIDED"))
                .noneMatch(body -> body.contains("Werk dit uit"));
    }

    @Test
    void tellsWhoIsMentionedWithoutAWordOfTheComment() {
        MailReader reader = reader(NoticeEvent.MENTIONED, NoticeChannel.MAIL);
        mention(paths.chemelot().throughIntake());

        round();

        assertThat(mailsTo(reader))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text().body()).contains("MENTIONED").doesNotContain("Dit blijft hier"));
    }

    @Test
    void tellsOnThePagesOnlyWhatSomebodyWants() {
        MailReader reader = reader(NoticeEvent.MENTIONED, NoticeChannel.NONE);
        Actor actor = actors.of(reader.person());
        ReadingNotices reading = beans.getBean(ReadingNotices.class);
        int before = reading.unread(actor);
        DossierPath path = paths.chemelot().throughIntake();
        mention(path);

        assertThat(reading.unread(actor)).isEqualTo(before);
        assertThat(reading.rows(actor, 0, 100))
                .noneMatch(row -> row.notice().proposal().equals(path.id()));

        choose(reader, NoticeEvent.MENTIONED, NoticeChannel.IN_APP);
        assertThat(reading.unread(actor)).isEqualTo(before + 1);
    }

    @Test
    void tellsNothingOfASeatThatSomebodyLeft() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        paths.chemelot().throughIntake();
        filling.fill();

        beans.getBean(Appointments.class)
                .end(
                        new Appointment(new SeatId(SEAT), reader.person(), Fixtures.TODAY.minusDays(30), null),
                        Fixtures.TODAY.minusDays(1));
        emptying.empty();

        assertThat(mailsTo(reader)).isEmpty();
    }

    @Test
    void usesAnAddressOnceWhoeverReadsThereConfirmedIt() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        Actor actor = actors.of(reader.person());
        choosing.enterAddress(actor, "nieuw@provincie.example", DUTCH);
        round();
        ConfirmationKey key = keyIn(server.mails.get(server.mails.size() - 1));
        assertThat(server.mails.get(server.mails.size() - 1).to().value()).isEqualTo("nieuw@provincie.example");

        paths.chemelot().throughIntake();
        round();
        assertThat(mailsTo(reader)).as("until then the one before is used").hasSize(1);

        Actor other = actors.of(MailReader.at(SEAT, beans).person());
        assertRefused(() -> choosing.confirm(other, key), "CONFIRMATION_UNKNOWN");
        choosing.confirm(actor, key);
        assertRefused(() -> choosing.confirm(actor, key), "CONFIRMATION_UNKNOWN");
        assertThat(contacts.of(reader.person()).orElseThrow().address())
                .satisfies(address -> assertThat(address.value()).isEqualTo("nieuw@provincie.example"));
    }

    @Test
    void confirmsNothingByAnOldLink() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        Actor actor = actors.of(reader.person());
        choosing.enterAddress(actor, "nieuw@provincie.example", DUTCH);
        assertRefused(() -> choosing.enterAddress(actor, "ander@provincie.example", DUTCH), "CONFIRMATION_JUST_ASKED");
        round();
        ConfirmationKey key = keyIn(server.mails.get(server.mails.size() - 1));

        time.travelTo(NOW.plus(Contact.CONFIRMED_WITHIN));

        assertRefused(() -> choosing.confirm(actor, key), "CONFIRMATION_UNKNOWN");
    }

    @Test
    void sendsNoMoreConfirmationsWhereTheAddressIsTakenBackInBetween() {
        Actor actor = actors.of(MailReader.at(SEAT, beans).person());
        choosing.enterAddress(actor, "iemand@provincie.example", DUTCH);
        choosing.forgetAddress(actor);

        assertRefused(() -> choosing.enterAddress(actor, "iemand@provincie.example", DUTCH), "CONFIRMATION_JUST_ASKED");
    }

    @Test
    void sendsSoManyConfirmationsADayForOnePerson() {
        Actor actor = actors.of(MailReader.at(SEAT, beans).person());
        for (int number = 0; number < ConfirmationPolicy.MOST_BY_PERSON; number++) {
            choosing.enterAddress(actor, "iemand" + number + "@provincie.example", DUTCH);
            time.travelTo(clock.instant().plus(ConfirmationPolicy.BETWEEN));
        }
        assertRefused(() -> choosing.enterAddress(actor, "nog@provincie.example", DUTCH), "CONFIRMATION_ASKED_OFTEN");

        time.travelTo(NOW.plus(ConfirmationPolicy.COUNTED));
        choosing.enterAddress(actor, "nog@provincie.example", DUTCH);
        assertThat(contacts.of(actor.person()).orElseThrow().pending()).isNotNull();
    }

    @Test
    void sendsSoManyConfirmationsADayToOneAddressAndOneToEachWhoAsksAfterThat() {
        for (int number = 0; number < ConfirmationPolicy.MOST_OF_ADDRESS; number++) {
            choosing.enterAddress(actors.of(MailReader.at(SEAT, beans).person()), "Iemand@Provincie.example", DUTCH);
        }
        Actor itsReader = actors.of(MailReader.at(SEAT, beans).person());

        choosing.enterAddress(itsReader, "iemand@provincie.example", DUTCH);
        time.travelTo(clock.instant().plus(ConfirmationPolicy.BETWEEN));

        assertRefused(
                () -> choosing.enterAddress(itsReader, "iemand@provincie.example", DUTCH), "CONFIRMATION_ASKED_OFTEN");
    }

    @Test
    void countsAnewOnceTheReaderAgreed() {
        Actor actor = actors.of(MailReader.at(SEAT, beans).person());
        for (int number = 0; number <= ConfirmationPolicy.MOST_OF_ADDRESS; number++) {
            choosing.enterAddress(actor, "iemand@provincie.example", DUTCH);
            round();
            choosing.confirm(actor, keyIn(server.mails.get(server.mails.size() - 1)));
            time.travelTo(clock.instant().plus(ConfirmationPolicy.BETWEEN));
        }

        assertThat(contacts.of(actor.person()).orElseThrow().address())
                .isEqualTo(new MailAddress("iemand@provincie.example"));
    }

    @Test
    void mailsNothingOnceTheAddressIsTakenBack() {
        MailReader reader = reader(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        paths.chemelot().throughIntake();
        filling.fill();

        choosing.forgetAddress(actors.of(reader.person()));
        round();

        assertThat(mailsTo(reader)).isEmpty();
        assertThat(server.mails).noneMatch(mail -> mail.to().equals(reader.address()));
    }

    @Test
    void asksForNoAddressWithoutAMailServer() {
        ChoosingNotices off = beans.getBean(ChoosingNotices.class);
        Actor actor = SeatHolder.of(SEAT);

        assertThat(off.isMailOn()).isFalse();
        assertRefused(() -> off.enterAddress(actor, "nieuw@provincie.example", DUTCH), "MAIL_IS_OFF");
    }

    @Test
    void showsMailInTroubleToAdministratorsAlone() {
        assertThat(following.troubled(SeatHolder.of("beheer"))).isNotNull();

        assertRefused(() -> following.troubled(SeatHolder.of(SEAT)), "NOT_ADMINISTRATOR");
        assertRefused(() -> following.sendAgain(SeatHolder.of(SEAT), 1), "NOT_ADMINISTRATOR");
        assertRefused(() -> following.sendAgain(SeatHolder.of("beheer"), Long.MAX_VALUE), "MAIL_NOT_IN_TROUBLE");
    }

    private static TaskId reviewOf(DossierPath path) {
        return path.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER).id();
    }

    private List<Happening> unmailed(MailReader reader, int limit) {
        Map<NoticeEvent, Instant> after = Map.of(NoticeEvent.NEW_WORK, NOW.minusSeconds(60));
        return happenings.unmailed(actors.of(reader.person()), after, limit);
    }

    private void mention(DossierPath path) {
        beans.getBean(Commenting.class)
                .write(
                        SeatHolder.of("beleid-limburg"),
                        path.id(),
                        new SeatId("beleid-limburg"),
                        "Dit blijft hier.",
                        new Audience.Everybody(),
                        Set.of(new SeatId(SEAT)));
    }

    /** As another server would, that puts it in the outbox at the same moment. */
    private void chooseUnseen(MailReader reader, NoticeChannel channel) {
        choices.choose(reader.person(), NoticeEvent.MENTIONED, new NoticeChoices.Choice(channel, NOW.minusSeconds(60)));
    }

    private List<String> mentionsTo(MailReader reader) {
        return mailsTo(reader).stream()
                .filter(mail -> mail.text().body().contains("MENTIONED"))
                .map(mail -> mail.text().subject())
                .toList();
    }

    private MailReader substitute(WorkScope scope) {
        MailReader substitute = MailReader.at("manager", beans);
        choose(substitute, NoticeEvent.OVERDUE, NoticeChannel.MAIL);
        choose(substitute, NoticeEvent.DUE_SOON, NoticeChannel.MAIL);
        choose(substitute, NoticeEvent.NEW_WORK, NoticeChannel.IN_APP);
        beans.getBean(Substituting.class)
                .arrange(
                        actors.of(MailReader.at(SEAT, beans).person()),
                        new SeatId(SEAT),
                        new Wish(substitute.person(), Fixtures.TODAY, Fixtures.TODAY, Set.of(scope)));
        return substitute;
    }

    private void tellOfTerm(DossierPath path, NoticeKind kind) {
        OpenTask review = path.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER);
        notices.give(new Notice(review.seat(), path.id(), review.id(), kind, 0, review.due(), "", clock.instant()));
    }

    private MailReader reader(NoticeEvent event, NoticeChannel channel) {
        MailReader reader = MailReader.at(SEAT, beans);
        choose(reader, event, channel);
        return reader;
    }

    private void choose(MailReader reader, NoticeEvent event, NoticeChannel channel) {
        choose(reader, event, channel, MailReader.ALWAYS);
    }

    private void choose(MailReader reader, NoticeEvent event, NoticeChannel channel, NoticeTimes times) {
        Instant now = clock.instant();
        time.travelTo(now.minusSeconds(60));
        choosing.choose(actors.of(reader.person()), Map.of(event, channel), DUTCH, times);
        time.travelTo(now);
    }

    private void round() {
        filling.fill();
        emptying.empty();
    }

    private List<MailServer.OutgoingMail> mailsTo(MailReader reader) {
        return server.mails.stream()
                .filter(mail -> mail.to().equals(reader.address()))
                .toList();
    }

    private static ConfirmationKey keyIn(MailServer.OutgoingMail mail) {
        assertThat(mail.text().subject()).isEqualTo("Confirmation");
        return new ConfirmationKey(mail.text().body().strip());
    }

    private static void assertRefused(Runnable act, String reason) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.has(reason))
                .isTrue());
    }

    /** Keeps what it is given. */
    private static final class CollectingServer implements MailServer {

        private final List<OutgoingMail> mails = new ArrayList<>();

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public Delivery send(OutgoingMail mail, BooleanSupplier handOver) {
            assertThat(handOver.getAsBoolean()).isTrue();
            mails.add(mail);
            return new Delivery(Fate.ACCEPTED, "");
        }
    }
}
