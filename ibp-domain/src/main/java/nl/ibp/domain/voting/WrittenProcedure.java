package nl.ibp.domain.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * A body decides without meeting (domain reference, section 5). Who is silent does not agree; one member who wants to
 * meet is enough to meet.
 */
public class WrittenProcedure {

    private WrittenProcedureId id;
    private ProposalId proposal;
    private int version;
    private BodyId body;
    private ProposedDecision proposed;
    private List<SeatId> members;
    private PersonId putBy;
    private Instant openedAt;
    private @Nullable LocalDate due;
    private @Nullable LocalDate standsStillSince;
    private WrittenProcedureStatus status;
    private List<WrittenVote> votes = new ArrayList<>();
    private @Nullable SeatId meetingRequestedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // the store fills the fields
    private WrittenProcedure() {}

    /**
     * Asks every member whether they agree with what is proposed.
     *
     * @param version number of the content version
     * @param putBy who put it to the members, and records what comes of it
     */
    public static WrittenProcedure open(
            WrittenProcedureId id,
            ProposalId proposal,
            int version,
            BodyId body,
            ProposedDecision proposed,
            List<SeatId> members,
            PersonId putBy,
            Instant now) {
        WrittenProcedure procedure = new WrittenProcedure();
        procedure.id = id;
        procedure.proposal = proposal;
        procedure.version = version;
        procedure.body = body;
        procedure.proposed = proposed;
        procedure.members = members.stream().distinct().toList();
        procedure.putBy = putBy;
        procedure.openedAt = now;
        procedure.status = WrittenProcedureStatus.RUNNING;
        return procedure;
    }

    /** @param last day to answer; silence after it is no consent */
    public void askUntil(LocalDate last) {
        due = last;
    }

    /** Extends, suspends or takes up again the term to answer in. */
    public void changeTerm(Term changed) {
        requireRunning();
        due = changed.due();
        standsStillSince = changed.standsStillSince();
    }

    public void vote(WrittenVote vote) {
        requireRunningFor(vote.member());
        votes.add(vote);
    }

    /** A member turns out to have an interest: whatever that member answered before, it counts no longer. */
    public void abstain(WrittenVote abstention) {
        requireMember(abstention.member());
        votes.removeIf(vote -> vote.member().equals(abstention.member()));
        votes.add(abstention);
    }

    /** Ends it at once. */
    public void requestMeeting(SeatId member, Instant now) {
        requireRunningFor(member);
        meetingRequestedBy = member;
        end(WrittenProcedureStatus.MEETING_REQUESTED, now);
    }

    private void requireRunningFor(SeatId member) {
        requireMember(member);
        if (voteOf(member).isPresent()) {
            throw Refused.because("", "ALREADY_VOTED");
        }
    }

    private void requireMember(SeatId member) {
        requireRunning();
        if (!members.contains(member)) {
            throw Refused.because("", "NOT_A_MEMBER");
        }
    }

    private void requireRunning() {
        if (status != WrittenProcedureStatus.RUNNING) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
    }

    /** All answered, or the term has passed. What is even or rests on too few is for the meeting. */
    public WrittenProcedureStatus count(Instant now) {
        if (status == WrittenProcedureStatus.RUNNING) {
            boolean adopted = VotingPolicy.result(rollCall().count(), false) == VoteResult.ADOPTED;
            end(adopted ? WrittenProcedureStatus.ADOPTED : WrittenProcedureStatus.NOT_ADOPTED, now);
        }
        return status;
    }

    /** The proposal goes no further. */
    public void end(Instant now) {
        if (status == WrittenProcedureStatus.RUNNING) {
            end(WrittenProcedureStatus.ENDED, now);
        }
    }

    private void end(WrittenProcedureStatus as, Instant now) {
        status = as;
        endedAt = now;
    }

    public RollCall rollCall() {
        Map<SeatId, Vote> given = new LinkedHashMap<>();
        votes.forEach(vote -> given.put(vote.member(), vote.vote()));
        return new RollCall(members, given);
    }

    public Optional<WrittenVote> voteOf(SeatId member) {
        return votes.stream().filter(vote -> vote.member().equals(member)).findFirst();
    }

    /** Members who have not answered. */
    public Set<SeatId> silent() {
        Set<SeatId> silent = new LinkedHashSet<>(members);
        votes.forEach(vote -> silent.remove(vote.member()));
        return silent;
    }

    public WrittenProcedureId id() {
        return id;
    }

    public ProposalId proposal() {
        return proposal;
    }

    public int version() {
        return version;
    }

    public BodyId body() {
        return body;
    }

    public ProposedDecision proposed() {
        return proposed;
    }

    public List<SeatId> members() {
        return List.copyOf(members);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public PersonId putBy() {
        return putBy;
    }

    /** Last day to answer. */
    public LocalDate due() {
        if (due == null) {
            throw new IllegalStateException("No term was set for " + id);
        }
        return due;
    }

    /** The term to answer in. */
    public Term term() {
        return new Term(due(), standsStillSince);
    }

    public WrittenProcedureStatus status() {
        return status;
    }

    public List<WrittenVote> votes() {
        return List.copyOf(votes);
    }

    public Optional<SeatId> meetingRequestedBy() {
        return Optional.ofNullable(meetingRequestedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
