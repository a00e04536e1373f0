package nl.ibp.domain.voting;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.term.Term;
import org.junit.jupiter.api.Test;

class WrittenProcedureTest {

    private static final List<SeatId> MEMBERS = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new SeatId("bestuur-" + (char) ('a' + number)))
            .toList();

    private final WrittenProcedure procedure = WrittenProcedure.open(
            WrittenProcedureId.create(),
            ProposalId.create(),
            1,
            new BodyId("ipo-bestuur"),
            new ProposedDecision("ADOPT", "", List.of()),
            MEMBERS,
            new PersonId("ipo-bestuur"),
            Fixtures.NOW);

    @Test
    void adoptsWhenMoreThanHalfAnsweredAndMoreOfThemAgree() {
        votes(Vote.IN_FAVOUR, 0, 5);
        votes(Vote.AGAINST, 5, 7);

        assertThat(procedure.count(Fixtures.NOW)).isEqualTo(WrittenProcedureStatus.ADOPTED);
        assertThat(procedure.silent()).containsExactlyElementsOf(MEMBERS.subList(7, 12));
    }

    @Test
    void takesSilenceForNoConsent() {
        votes(Vote.IN_FAVOUR, 0, 6);

        assertThat(procedure.count(Fixtures.NOW)).isEqualTo(WrittenProcedureStatus.NOT_ADOPTED);
    }

    @Test
    void leavesATieToTheMeeting() {
        votes(Vote.IN_FAVOUR, 0, 4);
        votes(Vote.AGAINST, 4, 8);

        assertThat(procedure.count(Fixtures.NOW)).isEqualTo(WrittenProcedureStatus.NOT_ADOPTED);
    }

    @Test
    void endsAtOnceWhenAMemberWantsToMeet() {
        votes(Vote.IN_FAVOUR, 0, 11);

        procedure.requestMeeting(MEMBERS.get(11), Fixtures.NOW);

        assertThat(procedure.status()).isEqualTo(WrittenProcedureStatus.MEETING_REQUESTED);
        assertThat(procedure.meetingRequestedBy()).contains(MEMBERS.get(11));
        assertThat(procedure.count(Fixtures.NOW)).isEqualTo(WrittenProcedureStatus.MEETING_REQUESTED);
        assertRefused(() -> vote(Vote.IN_FAVOUR, MEMBERS.get(11)), "NOT_IN_THIS_STEP");
    }

    @Test
    void hasATermThatCanBeMovedWhileItRuns() {
        procedure.askUntil(Fixtures.TODAY);
        Term later = Term.until(Fixtures.TODAY.plusDays(7));

        procedure.changeTerm(later);
        assertThat(procedure.due()).isEqualTo(later.due());
        procedure.changeTerm(later.suspended(Fixtures.TODAY));
        assertThat(procedure.term().standsStillSince()).isEqualTo(Fixtures.TODAY);

        procedure.end(Fixtures.NOW);
        assertRefused(() -> procedure.changeTerm(later), "NOT_IN_THIS_STEP");
    }

    @Test
    void takesOneAnswerOfEachMember() {
        votes(Vote.IN_FAVOUR, 0, 1);

        assertRefused(() -> vote(Vote.AGAINST, MEMBERS.get(0)), "ALREADY_VOTED");
        assertRefused(() -> procedure.requestMeeting(MEMBERS.get(0), Fixtures.NOW), "ALREADY_VOTED");
        assertRefused(() -> vote(Vote.IN_FAVOUR, new SeatId("somebody-else")), "NOT_A_MEMBER");
    }

    @Test
    void setsAsideWhatAMemberAnsweredWhoTurnsOutToHaveAnInterest() {
        votes(Vote.IN_FAVOUR, 0, 4);
        votes(Vote.AGAINST, 4, 8);

        procedure.abstain(written(Vote.ABSTAIN, MEMBERS.get(4)));

        assertThat(procedure.voteOf(MEMBERS.get(4))).map(WrittenVote::vote).hasValue(Vote.ABSTAIN);
        assertThat(procedure.count(Fixtures.NOW)).isEqualTo(WrittenProcedureStatus.ADOPTED);
        assertRefused(() -> procedure.abstain(written(Vote.ABSTAIN, MEMBERS.get(5))), "NOT_IN_THIS_STEP");
        assertThat(procedure.voteOf(MEMBERS.get(5))).map(WrittenVote::vote).hasValue(Vote.AGAINST);
    }

    @Test
    void wantsToKnowWhyOneIsAgainst() {
        assertRefused(
                () -> new WrittenVote(MEMBERS.get(0), Vote.AGAINST, " ", new PersonId("somebody"), Fixtures.NOW),
                "REASONS_REQUIRED");
    }

    @Property
    void adoptsExactlyWhatAMeetingWithTheSameVotesWouldAdopt(@ForAll @Size(max = 12) List<Vote> given) {
        WrittenProcedure one = WrittenProcedure.open(
                WrittenProcedureId.create(),
                ProposalId.create(),
                1,
                new BodyId("ipo-bestuur"),
                new ProposedDecision("ADOPT", "", List.of()),
                MEMBERS,
                new PersonId("ipo-bestuur"),
                Fixtures.NOW);
        IntStream.range(0, given.size()).forEach(i -> one.vote(written(given.get(i), MEMBERS.get(i))));

        boolean adopted = one.count(Fixtures.NOW) == WrittenProcedureStatus.ADOPTED;

        assertThat(adopted).isEqualTo(VotingPolicy.result(one.rollCall().count(), false) == VoteResult.ADOPTED);
    }

    private void votes(Vote vote, int from, int to) {
        MEMBERS.subList(from, to).forEach(member -> vote(vote, member));
    }

    private void vote(Vote vote, SeatId member) {
        procedure.vote(written(vote, member));
    }

    private static WrittenVote written(Vote vote, SeatId member) {
        return new WrittenVote(member, vote, "Omdat.", new PersonId("somebody"), Fixtures.NOW);
    }
}
