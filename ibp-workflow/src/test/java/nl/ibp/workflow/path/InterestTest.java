package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.Vote;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member with an interest in the proposal takes no part in the advice on it. */
@PathTest
class InterestTest {

    private static final int MEMBERS = 12;
    private static final String WHY = "Mijn grond ligt in het gebied.";

    @Autowired
    PathDriver paths;

    @Autowired
    DeclaringInterest declaring;

    @Autowired
    Appointments appointments;

    @Autowired
    Tasks tasks;

    @Autowired
    SimulatedTime time;

    @Test
    void endsTheWorkOfAMemberWhoIsAskedWithThatName() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask asked = path.work().at("aac-re-utrecht", TaskKind.REVIEW_BY_MEMBER);

        path.at("aac-re").memberHasInterest("utrecht");

        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS - 1).doesNotContain(asked);
        assertThat(tasks.findEnded(asked.id())).map(EndedTask::endedBy).hasValue(new PersonId("aac-re-utrecht"));
        assertThat(round(path).members()).doesNotContain(asked.seat());
        assertThat(path.dossier().record()).last().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(RecordedEvent.INTEREST_DECLARED);
            assertThat(entry.seat()).isEqualTo(asked.seat());
            assertThat(entry.details()).containsEntry("reasons", WHY);
        });
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void closesTheRoundWhenTheLastAwaitedHasAnInterest() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(MEMBERS - 1, Position.POSITIVE);
        OpenTask last = path.at("aac-re").openReviews().get(0);

        path.at("aac-re").memberHasInterest(province(last));

        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
        assertThat(path.recorded()).endsWith(RecordedEvent.INTEREST_DECLARED, RecordedEvent.REVIEWS_CLOSED);
        assertThat(path.dossier().record()).last().satisfies(entry -> assertThat(entry.details())
                .containsEntry("missing", "0"));
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void leavesTheAdviceToTheChairWhenEveryMemberHasAnInterest() {
        DossierPath path = paths.chemelot().throughIntake();

        path.at("aac-re").openReviews().forEach(task -> path.at("aac-re").memberHasInterest(province(task)));

        assertThat(round(path).status()).isEqualTo(ConsultationStatus.ADVISING);
        assertThat(round(path).draft())
                .hasValueSatisfying(draft -> assertThat(draft.position()).isNull());
        assertThat(path.at("aac-re")
                        .chairEstablishes(Position.POSITIVE_WITH_REMARKS)
                        .status())
                .isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void countsTheQuorumOverTheOthers() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re")
                .memberReviews("drenthe", Position.POSITIVE)
                .memberReviews("flevoland", Position.POSITIVE)
                .memberReviews("groningen", Position.POSITIVE)
                .memberReviews("limburg", Position.POSITIVE)
                .memberReviews("gelderland", Position.POSITIVE)
                .memberReviews("utrecht", Position.POSITIVE);
        assertRefused(() -> path.at("aac-re").chairClosesEarly(), "QUORUM_NOT_REACHED");

        path.at("aac-re").memberHasInterest("zeeland").chairClosesEarly();

        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
    }

    @Test
    void remindsOnlyTheOthers() {
        DossierPath path = paths.chemelot().throughIntake();

        path.at("aac-re").memberHasInterest("utrecht").secretaryChases();

        assertThat(path.dossier().record()).last().satisfies(entry -> assertThat(entry.details())
                .containsEntry("count", "" + (MEMBERS - 1)));
    }

    @Test
    void stillClosesAfterTheTerm() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberHasInterest("utrecht").memberHasInterest("zeeland");

        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(21)));
        paths.runDueTimers();

        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
        assertThat(round(path).missing()).hasSize(MEMBERS - 2);
    }

    @Test
    void isDeclaredOnTheDossierWhileARoundRuns() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberReviews("utrecht", Position.NEGATIVE);

        path.at("aac-re").memberDeclaresInterest("utrecht").memberDeclaresInterest("zeeland");

        assertThat(round(path).members()).hasSize(MEMBERS - 2);
        assertThat(round(path).reviews()).isEmpty();
        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS - 2);
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void leavesMembersOutOfLaterRoundsForWhomTheyDeclaredItBeforehand() {
        appoint("bac-re-utrecht");
        DossierPath path = paths.chemelot().throughIntake();
        path.at("bac-re").memberDeclaresInterest("utrecht");

        path.at("aac-re").agrees();

        assertThat(path.at("bac-re").openReviews())
                .hasSize(MEMBERS - 1)
                .extracting(task -> task.seat().value())
                .doesNotContain("bac-re-utrecht");
        assertThat(path.dossier().record()).last().satisfies(entry -> assertThat(entry.details())
                .containsEntry("recused", "bac-re-utrecht"));
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void opensARoundThatNobodyMayTakePartIn() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").openReviews().stream().map(InterestTest::province).forEach(province -> {
            appoint("bac-re-" + province);
            path.at("bac-re").memberDeclaresInterest(province);
        });

        path.at("aac-re").agrees();

        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
        assertThat(path.at("bac-re").consultation().recusals()).hasSize(MEMBERS);
        assertThat(path.at("bac-re").chairEstablishes(Position.POSITIVE).status())
                .isEqualTo(ProposalStatus.BOARD);
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void doesNotGoOverToTheNextHolderOfTheSeat() {
        DossierPath path = paths.chemelot().throughIntake();
        declaring.declare(SeatHolder.colleagueAt("bac-re-zeeland"), path.id(), WHY);

        path.at("aac-re").agrees();

        assertThat(path.at("bac-re").openReviews()).hasSize(MEMBERS);
    }

    @Test
    void goesForEverySeatOfThePerson() {
        DossierPath path = paths.chemelot().throughIntake();
        Actor both = new Actor(
                new PersonId("twee-petten"), Set.of(new SeatId("aac-re-utrecht"), new SeatId("bac-re-utrecht")));
        OpenTask asked = path.work().at("aac-re-utrecht", TaskKind.REVIEW_BY_MEMBER);

        declaring.declareWhenAsked(both, asked.id(), WHY);

        assertThat(path.proposal().interests())
                .extracting(interest -> interest.member().value())
                .containsExactly("aac-re-utrecht", "bac-re-utrecht");
    }

    @Test
    void asksTheMemberAgainAfterWithdrawal() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberHasInterest("utrecht");

        path.at("aac-re").memberWithdrawsInterest("utrecht");

        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS);
        assertThat(path.work().at("aac-re-utrecht", TaskKind.REVIEW_BY_MEMBER).due())
                .isEqualTo(round(path).reviewDue());
        assertThat(path.recorded()).endsWith(RecordedEvent.INTEREST_WITHDRAWN);
        assertThat(disagreements()).isEmpty();
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);
        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
    }

    @Test
    void givesBackThePositionAfterWithdrawal() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberReviews("utrecht", Position.NEGATIVE).memberDeclaresInterest("utrecht");

        path.at("aac-re").memberWithdrawsInterest("utrecht");

        assertThat(round(path).reviewOf(new SeatId("aac-re-utrecht"))).isPresent();
        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS - 1);
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void cannotBeWithdrawnOnceTheCommitteeHasAdvised() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberHasInterest("utrecht").agrees();

        assertRefused(() -> path.at("aac-re").memberWithdrawsInterest("utrecht"), "ADVICE_GIVEN_ALREADY");
    }

    @Test
    void isDeclaredOnceAndByMembersOfCommitteesOnTheDossierOnly() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberHasInterest("utrecht");

        assertRefused(() -> path.at("aac-re").memberDeclaresInterest("utrecht"), "INTEREST_DECLARED_BEFORE");
        assertRefused(() -> path.at("aac-vp").memberDeclaresInterest("utrecht"), "NOT_YOUR_COMMITTEE");
        assertRefused(() -> path.at("aac-re").memberWithdrawsInterest("zeeland"), "NO_INTEREST_DECLARED");
        for (String other : List.of("aac-re-voorzitter", "aac-re-secretaris", "gs-limburg", "ipo-bureau")) {
            assertRefused(() -> declaring.declare(SeatHolder.of(other), path.id(), WHY), "NOT_YOUR_COMMITTEE");
        }
    }

    @Test
    void wantsAReason() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask asked = path.work().at("aac-re-utrecht", TaskKind.REVIEW_BY_MEMBER);

        assertRefused(
                () -> declaring.declareWhenAsked(SeatHolder.of(asked.seat()), asked.id(), " "), "REASONS_REQUIRED");

        assertThat(path.work().all()).contains(asked);
        assertThat(path.proposal().interests()).isEmpty();
    }

    @Test
    void isNotAskedInAWrittenVoteEither() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberHasInterest("utrecht").everyMemberReviews(Position.POSITIVE);

        path.at("aac-re").chairPutsToVote(Position.POSITIVE);

        assertThat(path.work().seats(TaskKind.VOTE_IN_WRITING))
                .hasSize(MEMBERS - 1)
                .doesNotContain("aac-re-utrecht");
        path.inWriting().vote(Vote.IN_FAVOUR, MEMBERS - 1);
        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
    }

    @Test
    void abstainsFromAWrittenVoteThatRuns() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").everyMemberReviews(Position.POSITIVE).chairPutsToVote(Position.POSITIVE);
        path.inWriting().vote(Vote.IN_FAVOUR, MEMBERS - 1);
        OpenTask last = path.work().only(TaskKind.VOTE_IN_WRITING);

        path.at("aac-re").memberDeclaresInterest(province(last));

        assertThat(path.inWriting().latest().voteOf(last.seat()))
                .hasValueSatisfying(vote -> assertThat(vote.vote()).isEqualTo(Vote.ABSTAIN));
        assertThat(round(path).status()).isEqualTo(ConsultationStatus.ESTABLISHED);
        assertThat(round(path).recusalOf(last.seat())).isPresent();
        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(disagreements()).isEmpty();
    }

    private void appoint(String seat) {
        PersonId person = new PersonId(seat);
        appointments.add(
                new Person(person, seat),
                new Appointment(new SeatId(seat), person, Fixtures.TODAY.minusYears(1), null));
    }

    private static Consultation round(DossierPath path) {
        return path.at("aac-re").consultation();
    }

    private static String province(OpenTask task) {
        return task.seat().value().split("-", 3)[2];
    }

    private List<?> disagreements() {
        return paths.disagreements();
    }
}
