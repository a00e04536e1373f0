package nl.ibp.domain.comment;

import static nl.ibp.domain.fixture.Fixtures.COLLEAGUE;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.ProposalId;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final SeatId OWN = new SeatId("beleid-gelderland");
    private static final Seat MEMBER = seat("aac-vp-utrecht", "aac-vp");
    private static final Seat CHAIR = seat("aac-vp-voorzitter", "aac-vp");
    private static final Seat COLLEGE = seat("gs-utrecht", "gs-utrecht");
    private static final List<Seat> READERS = List.of(MEMBER, CHAIR, COLLEGE);

    private static final Audience EVERYBODY = new Audience.Everybody();
    private static final Audience COMMITTEE = new Audience.OneBody(new BodyId("aac-vp"));
    private static final Audience MEMBER_ALONE = new Audience.NamedSeats(Set.of(MEMBER.id()));

    @Test
    void isForWhomItsAuthorChose() {
        assertThat(READERS).filteredOn(seat -> isFor(EVERYBODY, seat)).containsExactly(MEMBER, CHAIR, COLLEGE);
        assertThat(READERS).filteredOn(seat -> isFor(COMMITTEE, seat)).containsExactly(MEMBER, CHAIR);
        assertThat(READERS).filteredOn(seat -> isFor(MEMBER_ALONE, seat)).containsExactly(MEMBER);
    }

    @Test
    void isForItsAuthorToo() {
        assertThat(comment(MEMBER_ALONE).isFor(OFFICER, List.of())).isTrue();
    }

    @Test
    void isForWhoHasNoSeatOnlyWhereItIsForEverybody() {
        assertThat(comment(EVERYBODY).isFor(COLLEAGUE, List.of())).isTrue();
        assertThat(comment(COMMITTEE).isFor(COLLEAGUE, List.of())).isFalse();
    }

    @Test
    void saysSomethingThatIsNotTooLongAndThatPeopleCanRead() {
        assertThat(saying(" Let op:\nde veerdienst. ").text()).isEqualTo("Let op:\nde veerdienst.");
        assertRefused(() -> saying(" \n "), "COMMENT_REQUIRED");
        assertRefused(() -> saying("a".repeat(Text.PASSAGE + 1)), "TEXT_TOO_LONG");
        assertRefused(() -> saying("terug\b"), "TEXT_HAS_CONTROL_CHARACTERS");
    }

    @Test
    void isForAtLeastOneSeatWhereSeatsAreNamed() {
        assertRefused(() -> new Audience.NamedSeats(Set.of()), "SEAT_REQUIRED");
    }

    @Test
    void losesItsTextAndNothingElseWhenItIsWithdrawn() {
        Instant later = NOW.plusSeconds(60);
        Comment said = comment(COMMITTEE);

        Comment withdrawn = said.withdraw(OFFICER, later);

        assertThat(withdrawn)
                .isEqualTo(new Comment(
                        said.id(), said.proposal(), OFFICER, OWN, "", COMMITTEE, said.mentioned(), NOW, later));
        assertThat(withdrawn.isFor(COLLEAGUE, List.of(CHAIR))).isTrue();
    }

    @Test
    void isWithdrawnByItsAuthorAloneAndOnce() {
        Comment withdrawn = comment(EVERYBODY).withdraw(OFFICER, NOW);

        assertRefused(() -> comment(EVERYBODY).withdraw(COLLEAGUE, NOW), "NOT_YOUR_COMMENT");
        assertRefused(() -> withdrawn.withdraw(OFFICER, NOW), "COMMENT_WITHDRAWN");
    }

    @Test
    void keepsNoTextOnceWithdrawn() {
        assertThatThrownBy(() -> new Comment(
                        CommentId.create(), ProposalId.create(), OFFICER, OWN, "Toch", EVERYBODY, Set.of(), NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAddressedToReadersOfTheDossierAlone() {
        Audience stranger = new Audience.NamedSeats(Set.of(MEMBER.id(), new SeatId("manager")));
        Audience strangers = new Audience.OneBody(new BodyId("bac-re"));

        AddressingPolicy.check(EVERYBODY, Set.of(COLLEGE.id()), READERS);
        AddressingPolicy.check(COMMITTEE, Set.of(CHAIR.id()), READERS);
        AddressingPolicy.check(MEMBER_ALONE, Set.of(), READERS);
        assertRefused(() -> AddressingPolicy.check(stranger, Set.of(), READERS), "AUDIENCE_MAY_NOT_READ");
        assertRefused(() -> AddressingPolicy.check(strangers, Set.of(), READERS), "AUDIENCE_MAY_NOT_READ");
    }

    @Test
    void mentionsAmongItsReadersAlone() {
        assertRefused(
                () -> AddressingPolicy.check(EVERYBODY, Set.of(new SeatId("manager")), READERS),
                "MENTIONED_MAY_NOT_READ");
        assertRefused(
                () -> AddressingPolicy.check(COMMITTEE, Set.of(COLLEGE.id()), READERS), "MENTIONED_OUTSIDE_AUDIENCE");
    }

    private static boolean isFor(Audience audience, Seat seat) {
        return comment(audience).isFor(COLLEAGUE, List.of(seat));
    }

    private static Comment saying(String text) {
        return new Comment(CommentId.create(), ProposalId.create(), OFFICER, OWN, text, EVERYBODY, Set.of(), NOW, null);
    }

    private static Comment comment(Audience audience) {
        return new Comment(
                CommentId.create(),
                ProposalId.create(),
                OFFICER,
                OWN,
                "Kijk hier eens naar.",
                audience,
                Set.of(MEMBER.id()),
                NOW,
                null);
    }

    private static Seat seat(String id, String body) {
        return new Seat(new SeatId(id), new BodyId(body), SeatRole.MEMBER, UTRECHT, id);
    }
}
