package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.comment.Comment;
import nl.ibp.domain.comment.CommentId;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.comment.Commenting;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.ReadingNotices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who can say what to whom about a dossier, who reads it, and who hears of it. */
@PathTest
@Transactional
class CommentingTest {

    private static final String TEXT = "Kijk eens naar de veerdienst.";
    private static final String CHAIR = "aac-re-voorzitter";
    private static final Audience EVERYBODY = new Audience.Everybody();
    private static final Audience COMMITTEE = new Audience.OneBody(new BodyId("aac-re"));
    private static final Audience CHAIR_ALONE = seats(CHAIR);

    @Autowired
    PathDriver paths;

    @Autowired
    Commenting commenting;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierAccess access;

    @Autowired
    ReadingNotices notices;

    @Autowired
    Seats seats;

    @Test
    void isReadByWhomTheWriterChoseAndTheWriter() {
        ProposalId id = paths.foodValley().throughIntake().id();

        assertThat(readersOf(id, EVERYBODY)).containsExactlyElementsOf(everySeat());
        assertThat(readersOf(id, COMMITTEE))
                .contains("gs-utrecht", CHAIR, "aac-re-secretaris", "aac-re-zeeland")
                .doesNotContain("bac-re-voorzitter", "aac-vp-voorzitter", "ipo-bureau", "manager", "gs-gelderland");
        assertThat(readersOf(id, CHAIR_ALONE)).containsExactlyInAnyOrder("gs-utrecht", CHAIR);
    }

    @Test
    void neverReachesWhoMayNotReadTheDossier() {
        DossierPath path = paths.foodValley().throughIntake();
        write("gs-utrecht", path.id(), EVERYBODY);
        write("gs-zeeland", path.id(), EVERYBODY);

        path.secrecy().imposedBy("ipo-bestuur");

        assertThat(everySeat()).allSatisfy(seat -> {
            boolean reads = dossiers.open(SeatHolder.of(seat), path.id()).isPresent();
            assertThat(commenting.read(SeatHolder.of(seat), path.id())).as(seat).hasSize(reads ? 2 : 0);
        });
        assertThat(commenting.read(SeatHolder.of("gs-zeeland"), path.id())).isEmpty();
        assertThat(commenting.addressees(SeatHolder.of("gs-zeeland"), path.id()).readers())
                .isEmpty();
        assertThat(seatsOffered("gs-utrecht", path.id())).doesNotContain("gs-zeeland", "manager", "beheer");
    }

    @Test
    void offersEverySeatThatReadsTheDossierAndNoOther() {
        List<DossierPath> all = List.of(
                paths.foodValley(),
                paths.foodValley().throughIntake(),
                paths.foodValley().throughIntake().secrecy().imposedBy(CHAIR));

        assertThat(all).allSatisfy(path -> {
            List<String> reading = seats.all().stream()
                    .map(Seat::id)
                    .filter(seat -> access.maySee(SeatHolder.of(seat), path.proposal()))
                    .map(SeatId::value)
                    .toList();
            assertThat(seatsOffered("beleid-gelderland", path.id())).isEqualTo(reading);
        });
    }

    @Test
    void staysInTheProvinceThatWritesTheDraft() {
        ProposalId id = paths.foodValley().id();
        write("beleid-gelderland", id, EVERYBODY);

        assertThat(commenting.read(SeatHolder.of("gs-gelderland"), id)).hasSize(1);
        assertThat(commenting.read(SeatHolder.of("gs-utrecht"), id)).isEmpty();
        assertRefused(() -> write("gs-utrecht", id, EVERYBODY), "SEAT_MAY_NOT_COMMENT");
    }

    @Test
    void isWrittenForASeatOfOnesOwnThatReadsTheDossier() {
        DossierPath path = paths.foodValley().throughIntake();
        ProposalId id = path.id();
        Actor member = SeatHolder.of("aac-re-zeeland");

        assertRefused(
                () -> commenting.write(member, id, new SeatId(CHAIR), TEXT, EVERYBODY, Set.of()),
                "SEAT_MAY_NOT_COMMENT");
        assertRefused(
                () -> commenting.write(
                        member, ProposalId.create(), new SeatId("aac-re-zeeland"), TEXT, EVERYBODY, Set.of()),
                "SEAT_MAY_NOT_COMMENT");

        path.secrecy().imposedBy(CHAIR);
        Actor managerToo = new Actor(member.person(), Set.of(new SeatId("aac-re-zeeland"), new SeatId("manager")));
        assertRefused(
                () -> commenting.write(managerToo, id, new SeatId("manager"), TEXT, EVERYBODY, Set.of()),
                "SEAT_MAY_NOT_COMMENT");
        assertThat(commenting.addressees(managerToo, id).own()).containsExactly(new SeatId("aac-re-zeeland"));
    }

    @Test
    void isReadAndWrittenByWhoStandsInForASeat() {
        ProposalId id = paths.foodValley().throughIntake().id();
        write("gs-utrecht", id, CHAIR_ALONE);
        StandIn standIn = new StandIn(new SeatId(CHAIR), Set.of(WorkScope.ADVISING), null);
        Actor substitute = new Actor(new PersonId("vervanger"), Set.of(), List.of(standIn));

        assertThat(commenting.read(substitute, id)).hasSize(1);
        Comment answer = commenting.write(substitute, id, new SeatId(CHAIR), TEXT, seats("gs-utrecht"), Set.of());

        assertThat(commenting.read(SeatHolder.of("gs-utrecht"), id)).contains(answer);
        assertThat(commenting.read(new Actor(substitute.person(), Set.of()), id))
                .containsExactly(answer);
    }

    @Test
    void refusesReadersThatMayNotReadTheDossier() {
        ProposalId id =
                paths.foodValley().throughIntake().secrecy().imposedBy(CHAIR).id();

        assertRefused(() -> write("gs-utrecht", id, seats("gs-zeeland")), "AUDIENCE_MAY_NOT_READ");
        assertRefused(
                () -> write("gs-utrecht", id, new Audience.OneBody(new BodyId("bac-energie"))),
                "AUDIENCE_MAY_NOT_READ");
        assertRefused(() -> write("gs-utrecht", id, EVERYBODY, "manager"), "MENTIONED_MAY_NOT_READ");
        assertRefused(() -> write("gs-utrecht", id, COMMITTEE, "ipo-bureau"), "MENTIONED_OUTSIDE_AUDIENCE");
        assertRefused(() -> write("gs-utrecht", id, EVERYBODY, "no-such-seat"), "MENTIONED_MAY_NOT_READ");
        assertThat(commenting.read(SeatHolder.of("gs-utrecht"), id)).isEmpty();
    }

    @Test
    void tellsWhoIsMentionedWithoutAWordOfIt() {
        ProposalId id = paths.foodValley().throughIntake().id();
        int before = notices.unread(SeatHolder.of(CHAIR));

        write("gs-utrecht", id, COMMITTEE, CHAIR);

        NoticeRow told = notices.rows(SeatHolder.of(CHAIR), 0, 1).get(0);
        assertThat(told.notice().kind()).isEqualTo(NoticeKind.MENTIONED);
        assertThat(told.notice().proposal()).isEqualTo(id);
        assertThat(told.notice().note()).isEmpty();
        assertThat(notices.unread(SeatHolder.of(CHAIR))).isEqualTo(before + 1);
        assertThat(mentions("aac-re-zeeland", id)).isZero();
        assertThat(mentions("gs-utrecht", id)).isZero();
    }

    @Test
    void tellsNobodyWhatTheySaidThemselvesForThatSeat() {
        ProposalId id = paths.foodValley().throughIntake().id();

        write(CHAIR, id, COMMITTEE, CHAIR);

        assertThat(mentions(CHAIR, id)).isZero();
    }

    @Test
    void isTakenBackByItsWriterAloneAndOnce() {
        ProposalId id = paths.foodValley().throughIntake().id();
        Comment said = write("gs-utrecht", id, COMMITTEE);
        Actor writer = SeatHolder.of("gs-utrecht");

        assertRefused(() -> commenting.withdraw(SeatHolder.of(CHAIR), said.id()), "NOT_YOUR_COMMENT");
        assertRefused(() -> commenting.withdraw(SeatHolder.colleagueAt("gs-utrecht"), said.id()), "NOT_YOUR_COMMENT");
        assertRefused(() -> commenting.withdraw(writer, CommentId.create()), "NOT_YOUR_COMMENT");
        commenting.withdraw(writer, said.id());

        assertThat(commenting.read(SeatHolder.of(CHAIR), id)).singleElement().satisfies(left -> {
            assertThat(left.text()).isEmpty();
            assertThat(left.withdrawnAt()).isEqualTo(Fixtures.NOW);
            assertThat(left.seat()).isEqualTo(said.seat());
        });
        assertRefused(() -> commenting.withdraw(writer, said.id()), "COMMENT_WITHDRAWN");
    }

    @Test
    void leavesTheRecordOfTheDossierAsItWas() {
        DossierPath path = paths.foodValley().throughIntake();
        int recorded = path.recorded().size();

        commenting.withdraw(
                SeatHolder.of("gs-utrecht"),
                write("gs-utrecht", path.id(), EVERYBODY).id());

        assertThat(path.recorded()).hasSize(recorded);
    }

    @Test
    void goesOnAfterTheDossierCameToItsEnd() {
        ProposalId id = paths.foodValley().throughIntake().withdrawn().id();

        Comment said = write("gs-utrecht", id, EVERYBODY);

        assertThat(commenting.read(SeatHolder.of("manager"), id)).containsExactly(said);
    }

    private List<String> everySeat() {
        return seats.all().stream().map(seat -> seat.id().value()).toList();
    }

    /** Everybody who reads what the college of Utrecht says to these. */
    private List<String> readersOf(ProposalId id, Audience audience) {
        CommentId said = write("gs-utrecht", id, audience).id();
        return everySeat().stream()
                .filter(seat -> commenting.read(SeatHolder.of(seat), id).stream()
                        .anyMatch(comment -> comment.id().equals(said)))
                .toList();
    }

    private List<String> seatsOffered(String seat, ProposalId id) {
        return commenting.addressees(SeatHolder.of(seat), id).seats().stream()
                .map(SeatId::value)
                .toList();
    }

    private long mentions(String seat, ProposalId id) {
        return notices.rows(SeatHolder.of(seat), 0, 1000).stream()
                .map(NoticeRow::notice)
                .filter(notice -> notice.kind() == NoticeKind.MENTIONED)
                .filter(notice -> notice.proposal().equals(id))
                .count();
    }

    private Comment write(String seat, ProposalId id, Audience audience, String... mentioned) {
        Set<SeatId> named = Stream.of(mentioned).map(SeatId::new).collect(Collectors.toSet());
        return commenting.write(SeatHolder.of(seat), id, new SeatId(seat), TEXT, audience, named);
    }

    private static Audience seats(String... seats) {
        return new Audience.NamedSeats(Stream.of(seats).map(SeatId::new).collect(Collectors.toSet()));
    }
}
