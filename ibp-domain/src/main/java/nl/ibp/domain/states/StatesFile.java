package nl.ibp.domain.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an adopted proposal in one province. The board cannot spend a province's money; only its Provinciale
 * Staten can, each with an outcome of its own (Provinciewet 193; domain reference, section 1.2).
 */
public class StatesFile {

    private static final int WEEKS_TO_MINISTER = 2;

    private StatesFileId id;
    private StatesFileStatus status;
    private Instant openedAt;
    private List<OwnMoney> ownMoney = new ArrayList<>();
    private @Nullable Involvement involvement;
    private @Nullable StatesLetter letter;
    private List<StatesProposal> proposals = new ArrayList<>();
    private List<CommitteeTreatment> treatments = new ArrayList<>();
    private List<StatesDecision> decisions = new ArrayList<>();
    private @Nullable Instant sentToMinisterAt;
    private @Nullable PersonId sentToMinisterBy;
    private @Nullable Reconfirmation reconfirmation;

    @SuppressWarnings("NullAway.Init") // the store fills the fields
    private StatesFile() {}

    private StatesFile(StatesFileId id, List<OwnMoney> ownMoney, Instant openedAt) {
        this.id = id;
        this.ownMoney = List.copyOf(ownMoney);
        this.openedAt = openedAt;
        this.status = StatesFileStatus.DRAFTING;
    }

    /** @param ownMoney what the adopted proposal says of the money of the province itself */
    public static StatesFile open(StatesFileId id, List<OwnMoney> ownMoney, Instant now) {
        return new StatesFile(id, ownMoney, now);
    }

    /** Settled by the decision table on the province's money lines. */
    public void involve(Involvement decided) {
        require(StatesFileStatus.DRAFTING);
        involvement = decided;
    }

    public void send(StatesLetter sent) {
        require(StatesFileStatus.DRAFTING);
        requireInvolvement(Involvement.LETTER);
        letter = sent;
        status = StatesFileStatus.LETTER_SENT;
    }

    public void submit(StatesProposal proposal) {
        require(StatesFileStatus.DRAFTING);
        requireInvolvement(Involvement.PROPOSAL);
        proposal.amendment().checkYearsFrom(proposal.submittedOn().getYear());
        Refused.ifAny(ProMemoriePolicy.problems(proMemorie(), proposal));
        proposals.add(proposal);
        status = StatesFileStatus.IN_COMMITTEE;
    }

    /** Not ripe sends it back to the college. */
    public void treat(CommitteeTreatment treatment) {
        require(StatesFileStatus.IN_COMMITTEE);
        treatment.checkNotice(submitted().submittedOn());
        treatments.add(treatment);
        status = treatment.isRipe() ? StatesFileStatus.BEFORE_STATES : StatesFileStatus.DRAFTING;
    }

    /** A deferral leaves it before the States, to be planned again. */
    public void decide(StatesDecision decision) {
        require(StatesFileStatus.BEFORE_STATES);
        LocalDate earliest = deliberationFrom();
        if (decision.decidedOn().isBefore(earliest)) {
            throw Refused.because("decidedOn", "BEFORE_TWO_WEEKS_AFTER_NOTICE", earliest);
        }
        requireAfterDeferral(decision.decidedOn());
        requireWhatTieMeans(decision);
        requireYearNotOver(decision);
        decisions.add(decision);
        if (decision.outcome().isAdoption()) {
            status = StatesFileStatus.ADOPTED;
        } else if (decision.outcome() == StatesOutcome.REJECTED) {
            status = StatesFileStatus.REJECTED;
        }
    }

    // Provinciewet 32: in a later meeting.
    private void requireAfterDeferral(LocalDate decidedOn) {
        Optional<LocalDate> deferredOn = decision().map(StatesDecision::decidedOn);
        if (deferredOn.isPresent() && !decidedOn.isAfter(deferredOn.get())) {
            throw Refused.because("decidedOn", "NOT_AFTER_DEFERRAL", deferredOn.get());
        }
    }

    // Provinciewet 32: a first tie defers, unless the meeting was full; a tie in a later meeting rejects.
    private void requireWhatTieMeans(StatesDecision decision) {
        if (!decision.isTie()) {
            return;
        }
        boolean rejects = decision.isTieInFullMeeting() || decisions.stream().anyMatch(StatesDecision::isTie);
        if (rejects && decision.outcome() != StatesOutcome.REJECTED) {
            throw Refused.because("outcome", "TIE_REJECTS");
        }
        if (!rejects && decision.outcome() != StatesOutcome.DEFERRED) {
            throw Refused.because("outcome", "TIE_GOES_TO_NEXT_MEETING");
        }
    }

    // Provinciewet 196(1): until the year's end, as proposed and as amended alike.
    private void requireYearNotOver(StatesDecision decision) {
        int year = decision.decidedOn().getYear();
        BudgetAmendment amended = decision.amendedBudget();
        int first = submitted().amendment().firstYear();
        if (amended != null) {
            amended.checkYearsFrom(year);
        } else if (decision.outcome().isAdoption() && first < year) {
            throw Refused.because("outcome", "CHANGED_YEAR_OVER", first);
        }
    }

    private StatesProposal submitted() {
        return proposal().orElseThrow(() -> new IllegalStateException("No proposal in " + id));
    }

    private LocalDate deliberationFrom() {
        return treatment()
                .orElseThrow(() -> new IllegalStateException("No treatment in " + id))
                .deliberationFrom();
    }

    public void sendToMinister(PersonId by, Instant now) {
        require(StatesFileStatus.ADOPTED);
        sentToMinisterBy = by;
        sentToMinisterAt = now;
        status = StatesFileStatus.SENT_TO_MINISTER;
    }

    /** Last day for sending the adopted change to the minister (Provinciewet 195(2)). */
    public LocalDate toMinisterBy() {
        return decision()
                .orElseThrow(() -> new IllegalStateException("Nothing decided in " + id))
                .decidedOn()
                .plusWeeks(WEEKS_TO_MINISTER);
    }

    private void require(StatesFileStatus expected) {
        if (status != expected) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
    }

    private void requireInvolvement(Involvement expected) {
        if (involvement != expected) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
    }

    public StatesFileId id() {
        return id;
    }

    public StatesFileStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<OwnMoney> ownMoney() {
        return List.copyOf(ownMoney);
    }

    /** The province's own money together, as the adopted proposal asks for it. */
    public AtLeast askedOwnMoney() {
        return AtLeast.ofAll(ownMoney.stream().map(OwnMoney::amount).toList());
    }

    /** The province's own money that needs an amount before its States can decide. */
    public List<OwnMoney> proMemorie() {
        return ownMoney.stream().filter(OwnMoney::isProMemorie).toList();
    }

    public Optional<Involvement> involvement() {
        return Optional.ofNullable(involvement);
    }

    public Optional<StatesLetter> letter() {
        return Optional.ofNullable(letter);
    }

    /** The latest proposal to the States. */
    public Optional<StatesProposal> proposal() {
        return last(proposals);
    }

    /** The latest treatment by the committee. */
    public Optional<CommitteeTreatment> treatment() {
        return last(treatments);
    }

    /** The latest decision; a deferral may precede it. */
    public Optional<StatesDecision> decision() {
        return last(decisions);
    }

    /** The change of the budget that counts: as the States adopted it. Empty where they did not. */
    public Optional<BudgetAmendment> adopted() {
        return decision().filter(decision -> decision.outcome().isAdoption()).map(this::adoptedBy);
    }

    private BudgetAmendment adoptedBy(StatesDecision decision) {
        BudgetAmendment amended = decision.amendedBudget();
        return amended == null ? submitted().amendment() : amended;
    }

    /**
     * The change of the budget that names where the money comes from: as the States adopted it, or as their college has
     * put it before them. Empty where they rejected it, their committee gave it back, or the province goes along no more.
     */
    public Optional<BudgetAmendment> covered() {
        return switch (status) {
            case DRAFTING, LETTER_SENT, REJECTED -> Optional.empty();
            case IN_COMMITTEE, BEFORE_STATES -> proposal().map(StatesProposal::amendment);
            case ADOPTED, SENT_TO_MINISTER -> decided();
        };
    }

    /** The change of the budget that the States adopted, as long as the province goes along. */
    public Optional<BudgetAmendment> decided() {
        return goesAlong() ? adopted() : Optional.empty();
    }

    public List<StatesDecision> decisions() {
        return List.copyOf(decisions);
    }

    public Optional<Instant> sentToMinisterAt() {
        return Optional.ofNullable(sentToMinisterAt);
    }

    /** Another province's States touched what was agreed together; this one says whether it still takes part. */
    public void reconfirm(Reconfirmation answer) {
        if (!isAdoptedOrTold() || reconfirmation != null) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
        reconfirmation = answer;
    }

    public Optional<Reconfirmation> reconfirmation() {
        return Optional.ofNullable(reconfirmation);
    }

    /** Its States adopted with a change to what the provinces agreed on together. */
    public boolean touchesJointConditions() {
        return decision()
                .filter(decided -> decided.outcome().isAdoption())
                .filter(decided -> decided.amendments().stream().anyMatch(Amendment::touchesJointConditions))
                .isPresent();
    }

    /**
     * The province goes along: its States adopted, or were told where there was nothing to decide, and it did not take
     * that back when another province's States touched a joint condition.
     */
    public boolean goesAlong() {
        return isAdoptedOrTold() && (reconfirmation == null || reconfirmation.stands());
    }

    private boolean isAdoptedOrTold() {
        return status == StatesFileStatus.LETTER_SENT
                || status == StatesFileStatus.ADOPTED
                || status == StatesFileStatus.SENT_TO_MINISTER;
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
