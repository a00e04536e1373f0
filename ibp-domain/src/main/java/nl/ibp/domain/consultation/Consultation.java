package nl.ibp.domain.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.term.Term;
import org.jspecify.annotations.Nullable;

/** One committee is asked for advice on one version of a proposal. */
public class Consultation {

    private ConsultationId id;
    private ProposalId proposal;
    private int version;
    private BodyId body;
    private Stage stage;
    private List<SeatId> members;
    private Instant openedAt;
    private LocalDate reviewDue;
    private @Nullable LocalDate standsStillSince;
    private ConsultationStatus status;
    private List<Review> reviews = new ArrayList<>();
    private List<Advice> deferrals = new ArrayList<>();
    private List<Recusal> recusals = new ArrayList<>();
    private @Nullable AdviceDraft draft;
    private @Nullable Advice advice;
    private @Nullable Upholding upholding;

    @SuppressWarnings("NullAway.Init") // the store fills the fields
    private Consultation() {}

    private Consultation(
            ConsultationId id,
            ProposalId proposal,
            int version,
            BodyId body,
            Stage stage,
            List<SeatId> members,
            Instant openedAt,
            LocalDate reviewDue) {
        this.id = id;
        this.proposal = proposal;
        this.version = version;
        this.body = body;
        this.stage = stage;
        this.members = new ArrayList<>(new LinkedHashSet<>(members));
        this.openedAt = openedAt;
        this.reviewDue = reviewDue;
        this.status = ConsultationStatus.REVIEWING;
    }

    /**
     * Asks every member for a position.
     *
     * @param version number of the content version
     * @param reviewDue last day; what is missing after it counts as no advice given
     */
    public static Consultation open(
            ProposalId proposal,
            int version,
            BodyId body,
            Stage stage,
            List<SeatId> members,
            Instant now,
            LocalDate reviewDue) {
        return new Consultation(ConsultationId.create(), proposal, version, body, stage, members, now, reviewDue);
    }

    /**
     * Lets an earlier advice count for a later version too. Nobody is asked.
     *
     * @param earlier the round on an earlier version that the advice comes from, upheld itself or not
     * @param reasons why it still holds
     */
    public static Consultation uphold(Consultation earlier, int version, String reasons, PersonId by, Instant now) {
        if (version <= earlier.version || !UpholdingPolicy.mayBeUpheld(earlier)) {
            throw Refused.because("", "NO_ADVICE_TO_UPHOLD");
        }
        Consultation upheld = new Consultation(
                ConsultationId.create(),
                earlier.proposal,
                version,
                earlier.body,
                earlier.stage,
                List.of(),
                now,
                OfficialTime.dayOf(now));
        Upholding before = earlier.upholding;
        upheld.upholding = before == null
                ? new Upholding(earlier.id, earlier.version, reasons, by, now)
                : new Upholding(before.round(), before.version(), reasons, by, now);
        upheld.advice = earlier.advice().orElseThrow().upheldOn(version);
        upheld.status = ConsultationStatus.UPHELD;
        return upheld;
    }

    public void review(Review review) {
        require(ConsultationStatus.REVIEWING);
        if (!members.contains(review.member())) {
            throw Refused.because("", "NOT_A_MEMBER");
        }
        if (reviewOf(review.member()).isPresent()) {
            throw Refused.because("", "ALREADY_REVIEWED");
        }
        reviews.add(review);
    }

    /**
     * A member with an interest is neither asked nor counted, and what that member said before counts no longer
     * (Provinciewet 28 and 29, by analogy).
     */
    public void recuse(InterestDeclaration interest) {
        requireNoAdvice();
        if (!members.remove(interest.member())) {
            throw Refused.because("", "NOT_A_MEMBER");
        }
        recusals.add(new Recusal(interest, reviewOf(interest.member()).orElse(null)));
        reviews.removeIf(review -> review.member().equals(interest.member()));
        draftAgain();
    }

    /** The member takes part again, with the position that was set aside if there is one. */
    public void reinstate(SeatId member) {
        requireNoAdvice();
        Recusal recusal = recusalOf(member).orElseThrow(() -> Refused.because("", "NO_INTEREST_DECLARED"));
        recusals.remove(recusal);
        members.add(member);
        Review setAside = recusal.setAside();
        if (setAside != null) {
            reviews.add(setAside);
        }
        draftAgain();
    }

    private void draftAgain() {
        if (status == ConsultationStatus.ADVISING) {
            draft = AdviceDraft.from(reviews);
        }
    }

    private void requireNoAdvice() {
        if (!status.isRunning()) {
            throw Refused.because("", "ADVICE_GIVEN_ALREADY");
        }
    }

    /** The chair does not wait for the rest, which is allowed once enough members have answered. */
    public void closeEarly(QuorumPolicy quorum) {
        require(ConsultationStatus.REVIEWING);
        if (!quorum.isReached(reviews.size(), members.size())) {
            throw Refused.because("", "QUORUM_NOT_REACHED", reviews.size(), quorum.needed(members.size()));
        }
        closeReviews();
    }

    /** No more reviews: all are in, the term has passed, or the chair closed early. Drafts the advice. */
    public void closeReviews() {
        if (status == ConsultationStatus.ADVISING) {
            return;
        }
        require(ConsultationStatus.REVIEWING);
        status = ConsultationStatus.ADVISING;
        draft = AdviceDraft.from(reviews);
    }

    /** The members to remind: those who have not answered yet. */
    public Set<SeatId> chase() {
        require(ConsultationStatus.REVIEWING);
        return missing();
    }

    /** Extends, suspends or takes up again the term in which members answer. */
    public void changeTerm(Term changed) {
        require(ConsultationStatus.REVIEWING);
        reviewDue = changed.due();
        standsStillSince = changed.standsStillSince();
    }

    /** The chair lays down the advice; deferring it (a BAC only) leaves it to be given at the next meeting. */
    public Advice establish(Position position, String text, List<String> conditions, PersonId by, Instant now) {
        Advice given = advice(position, text, conditions, by, now);
        if (position == Position.DEFER) {
            deferrals.add(given);
        } else {
            advice = given;
            status = ConsultationStatus.ESTABLISHED;
        }
        return given;
    }

    /** The advice as it would be laid down, for the members to agree with in writing; there is nothing to put off. */
    public Advice weigh(Position position, String text, List<String> conditions, PersonId by, Instant now) {
        if (position == Position.DEFER) {
            throw Refused.because("position", "NOTHING_TO_DECIDE_IN_WRITING");
        }
        return advice(position, text, conditions, by, now);
    }

    private Advice advice(Position position, String text, List<String> conditions, PersonId by, Instant now) {
        require(ConsultationStatus.ADVISING);
        if (!Position.forChair(stage).contains(position)) {
            throw Refused.because("position", "ONLY_BAC_CAN_DEFER");
        }
        return new Advice(version, position, text, conditions, dissentFrom(position), by, now);
    }

    /** Members who would stay visible as a minority if the advice took this position. */
    public List<MinorityPosition> dissentFrom(Position position) {
        return position == Position.DEFER ? List.of() : AdviceDraft.dissent(reviews, position);
    }

    /** Ends it without advice. */
    public void end() {
        if (!status.hasAdvice()) {
            status = ConsultationStatus.ENDED;
        }
    }

    private void require(ConsultationStatus expected) {
        if (status != expected) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
    }

    /** Members who have not given a position. */
    public Set<SeatId> missing() {
        Set<SeatId> missing = new LinkedHashSet<>(members);
        reviews.forEach(review -> missing.remove(review.member()));
        return missing;
    }

    public Optional<Review> reviewOf(SeatId member) {
        return reviews.stream().filter(review -> review.member().equals(member)).findFirst();
    }

    public Optional<Recusal> recusalOf(SeatId member) {
        return recusals.stream()
                .filter(recusal -> recusal.member().equals(member))
                .findFirst();
    }

    public ConsultationId id() {
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

    public Stage stage() {
        return stage;
    }

    /** Who is asked; those with an interest are not among them. */
    public List<SeatId> members() {
        return List.copyOf(members);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate reviewDue() {
        return reviewDue;
    }

    /** The term in which members answer. */
    public Term term() {
        return new Term(reviewDue, standsStillSince);
    }

    public ConsultationStatus status() {
        return status;
    }

    public List<Review> reviews() {
        return List.copyOf(reviews);
    }

    /** Times it was put off to a next meeting, the earliest first. */
    public List<Advice> deferrals() {
        return List.copyOf(deferrals);
    }

    public Optional<AdviceDraft> draft() {
        return Optional.ofNullable(draft);
    }

    public Optional<Advice> advice() {
        return Optional.ofNullable(advice);
    }

    /** Members who take no part because of an interest. */
    public List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    /** Where the advice comes from, if it was given on an earlier version and upheld on this one. */
    public Optional<Upholding> upholding() {
        return Optional.ofNullable(upholding);
    }
}
