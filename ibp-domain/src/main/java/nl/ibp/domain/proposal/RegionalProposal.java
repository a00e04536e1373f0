package nl.ibp.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of one or more provinces for a region (gebiedsvoorstel). It guards its own way along the path: whatever
 * comes out of order is refused, also when it comes from the process.
 */
public class RegionalProposal implements Cloneable {

    private ProposalId id;
    private ProposalNumber number;
    private ProvinceCode lead;
    private ProposalStatus status;
    private Instant startedAt;
    private ProposalContent draft;
    private @Nullable DraftEdit lastEdit;
    private List<ContentVersion> versions = new ArrayList<>();
    private List<CollegeDecision> collegeDecisions = new ArrayList<>();
    private Endorsements endorsements = Endorsements.none();
    private @Nullable Route route;
    private @Nullable Parking parking;
    private @Nullable RevocationRequest revocation;
    private List<InterestDeclaration> interests = new ArrayList<>();
    private Confirmations confirmations = Confirmations.none();

    @SuppressWarnings("NullAway.Init") // the store fills the fields
    private RegionalProposal() {}

    private RegionalProposal(ProposalId id, ProposalNumber number, ProvinceCode lead, Instant startedAt) {
        this.id = id;
        this.number = number;
        this.lead = lead;
        this.startedAt = startedAt;
        this.status = ProposalStatus.DRAFT;
        this.draft = ProposalContent.empty();
    }

    public static RegionalProposal begin(ProposalId id, ProposalNumber number, ProvinceCode lead, Instant now) {
        return new RegionalProposal(id, number, lead, now);
    }

    /**
     * Changes the content of a draft or of a version under revision.
     *
     * @param basedOn the revision the change was made to; somebody else's later change is not overwritten
     */
    public void edit(ProposalContent content, int basedOn, PersonId by, Instant now) {
        requireEditable();
        if (lastEdit != null && lastEdit.revision() != basedOn) {
            throw Refused.because("", "CHANGED_MEANWHILE", lastEdit.by(), lastEdit.at());
        }
        draft = content;
        lastEdit = new DraftEdit(draftRevision() + 1, by, now);
    }

    /** Freezes the draft as a new version and puts it before the colleges of all who take part in it. */
    public ContentVersion submit(PersonId by, Instant now) {
        requireNotParked();
        requireEditable();
        Refused.ifAny(SubmissionPolicy.problems(lead, draft));
        ContentVersion version = new ContentVersion(versions.size() + 1, draft, now, by);
        versions.add(version);
        endorsements = Endorsements.askedOf(draft.participants(lead));
        route = null;
        become(ProposalStatus.COLLEGES);
        return version;
    }

    /** Records what one of the asked colleges decided on the present version. */
    public CollegeResult decide(CollegeDecision decision) {
        requireNotParked();
        require(ProposalStatus.COLLEGES);
        if (decision.version() != currentVersion().number()
                || !endorsements.awaited().contains(decision.province())) {
            throw Refused.because("", "COLLEGE_NOT_ASKED");
        }
        collegeDecisions.add(decision);
        endorsements = endorsements.with(decision);
        if (endorsements.result() == CollegeResult.REFUSED) {
            become(ProposalStatus.REFUSED_BY_COLLEGE);
        }
        return endorsements.result();
    }

    /** The lead chooses, once, how to go on after a refusal, among {@link #refusalChoices()}. */
    public void choose(RefusalChoice choice) {
        requireNotParked();
        if (refusalChoices().isEmpty()) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
        switch (choice) {
            case CONTINUE_WITHOUT -> continueWithoutRefusingColleges();
            case ASK_AGAIN -> askRefusingCollegesAgain();
            case REVISE -> enter(ProposalStatus.REVISION);
            case WITHDRAW -> withdraw();
        }
    }

    /** What the lead can choose after a refusal; nothing where no college refuses, it was chosen, or it is parked. */
    public List<RefusalChoice> refusalChoices() {
        if (parking != null
                || status != ProposalStatus.REFUSED_BY_COLLEGE
                || endorsements.refusing().isEmpty()) {
            return List.of();
        }
        boolean canDropOut = DroppingOutPolicy.problems(this).isEmpty();
        return Arrays.stream(RefusalChoice.values())
                .filter(choice -> choice != RefusalChoice.CONTINUE_WITHOUT || canDropOut)
                .toList();
    }

    private void continueWithoutRefusingColleges() {
        Refused.ifAny(DroppingOutPolicy.problems(this));
        endorsements = endorsements.goOnWithoutRefusing();
    }

    private void askRefusingCollegesAgain() {
        endorsements = endorsements.askRefusingAgain();
        become(ProposalStatus.COLLEGES);
    }

    public void assign(Route assigned) {
        requireNotParked();
        if (status != ProposalStatus.INTAKE && status != ProposalStatus.ROUTING) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
        route = assigned;
    }

    /**
     * Goes on to the next step, as the process orders.
     *
     * @throws IllegalStateException when the path does not lead there, or only somebody's act does
     */
    public void enter(ProposalStatus next) {
        if (status == next) {
            return;
        }
        if (parking != null) {
            throw new IllegalStateException("Proposal %s enters %s while it is parked".formatted(id, next));
        }
        if (revocation != null && next != ProposalStatus.CONSOLIDATION) {
            throw new IllegalStateException("Proposal %s enters %s while its revocation is asked".formatted(id, next));
        }
        if (next.isReachedByAct()) {
            throw new IllegalStateException("Proposal %s cannot be brought to %s by the process".formatted(id, next));
        }
        if (next == ProposalStatus.INTAKE && endorsements.result() != CollegeResult.ENDORSED) {
            throw new IllegalStateException("Proposal %s enters intake without every endorsement".formatted(id));
        }
        if (next.asksAdvice() && route == null) {
            throw new IllegalStateException("Proposal %s enters %s without a route".formatted(id, next));
        }
        become(next);
        if (next == ProposalStatus.REVISION) {
            draft = currentContent();
        }
    }

    /** The province's college endorsed the present version, and it counts on that. */
    public boolean binds(ProvinceCode province) {
        return !status.isFinal()
                && !status.isEditable()
                && participants().contains(province)
                && !endorsements.awaited().contains(province)
                && !endorsements.refusing().contains(province);
    }

    /**
     * Asks a new college whether its province stands by what the old one co-signed.
     *
     * @return false when there is nothing to ask: the old college bound itself to nothing, or the question is open still
     *     and the new college finds it there
     */
    public boolean askConfirmation(ProvinceCode province, LocalDate collegeSince, Instant now) {
        if (!binds(province) || confirmations.awaited().contains(province)) {
            return false;
        }
        confirmations = confirmations.ask(province, currentVersion().number(), collegeSince, now);
        return true;
    }

    /**
     * A new college answers. Whatever it says, the proposal goes on: what follows is for the lead and the bureau to see.
     *
     * @param reasons required where it does not confirm
     */
    public void answerConfirmation(
            ProvinceCode province, ConfirmationOutcome answer, String reasons, PersonId by, Instant now) {
        confirmations = confirmations.answer(province, answer, reasons, by, now);
    }

    /** Takes the proposal back before the board has decided (domain reference, section 5). */
    public void withdraw() {
        if (!isBeforeBoardDecision()) {
            throw Refused.because("", "TOO_LATE_TO_WITHDRAW");
        }
        become(ProposalStatus.WITHDRAWN);
        parking = null;
    }

    /** Keeps the proposal as a fallback: it stands still until it is taken up again (domain reference, section 5). */
    public void park(Parking as) {
        if (!isBeforeBoardDecision()) {
            throw Refused.because("", "TOO_LATE_TO_PARK");
        }
        requireNotParked();
        parking = as;
    }

    /** @return what it stood still by */
    public Parking resume() {
        Parking ended = parking;
        if (ended == null) {
            throw Refused.because("", "NOT_PARKED");
        }
        parking = null;
        return ended;
    }

    /** While it is parked nothing is done but writing, taking back and taking up again. */
    public void requireNotParked() {
        if (parking != null) {
            throw Refused.because("", "PARKED", parking.since());
        }
    }

    /** Withdrawing and parking are the lead's alone until the board has decided. */
    public boolean isBeforeBoardDecision() {
        return status.canBecome(ProposalStatus.WITHDRAWN);
    }

    /** Asks the board to revoke what it adopted; the provinces may go on meanwhile. */
    public void askRevocation(RevocationRequest request) {
        if (!isAdoptedAndRunning()) {
            throw Refused.because("", "NOTHING_TO_REVOKE");
        }
        requireNoRevocationAsked();
        revocation = request;
    }

    /** @return what was asked */
    public RevocationRequest decideRevocation(boolean granted) {
        RevocationRequest decided = revocation;
        if (decided == null) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
        revocation = null;
        if (granted) {
            become(ProposalStatus.REVOKED);
        }
        return decided;
    }

    /** The result is not laid down while the board has to say whether there is to be one. */
    public void requireNoRevocationAsked() {
        if (revocation != null) {
            throw Refused.because("", "REVOCATION_ASKED", revocation.at());
        }
    }

    /** The board adopted it and the result is not laid down yet. */
    public boolean isAdoptedAndRunning() {
        return status.canBecome(ProposalStatus.REVOKED);
    }

    /** Keeps a member of a committee out of the advice, from now on; for one seat the latest word counts. */
    public void declare(InterestDeclaration interest) {
        if (status.isFinal()) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
        interests.removeIf(declared -> declared.member().equals(interest.member()));
        interests.add(interest);
    }

    /** There is no such interest after all, or no longer. */
    public void withdrawInterest(SeatId member) {
        if (!interests.removeIf(declared -> declared.member().equals(member))) {
            throw Refused.because("", "NO_INTEREST_DECLARED");
        }
    }

    private void become(ProposalStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("Proposal %s cannot go from %s to %s".formatted(id, status, next));
        }
        status = next;
        if (next.isFinal() || next == ProposalStatus.REVISION) {
            confirmations = confirmations.lapse();
        }
    }

    private void requireEditable() {
        if (!status.isEditable()) {
            throw Refused.because("", "NOT_EDITABLE");
        }
    }

    private void require(ProposalStatus expected) {
        if (status != expected) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
    }

    public ProposalId id() {
        return id;
    }

    public ProposalNumber number() {
        return number;
    }

    public ProvinceCode lead() {
        return lead;
    }

    public ProposalStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** What is being written now; equals the present version once submitted. */
    public ProposalContent draft() {
        return draft;
    }

    /** Counts the changes of the draft; 0 while nothing was written. */
    public int draftRevision() {
        return lastEdit == null ? 0 : lastEdit.revision();
    }

    public List<ContentVersion> versions() {
        return List.copyOf(versions);
    }

    public ContentVersion currentVersion() {
        if (versions.isEmpty()) {
            throw new IllegalStateException("Proposal %s was never submitted".formatted(id));
        }
        return versions.get(versions.size() - 1);
    }

    /** The submitted content less provinces that dropped out; the draft while nothing was submitted. */
    public ProposalContent currentContent() {
        return versions.isEmpty() ? draft : currentVersion().content().without(dropped());
    }

    /** The provinces that take part in the present version, the lead first. */
    public Set<ProvinceCode> participants() {
        return currentContent().participants(lead);
    }

    /** All decisions of colleges, over all versions, the earliest first; one who is asked again has several. */
    public List<CollegeDecision> collegeDecisions() {
        return List.copyOf(collegeDecisions);
    }

    /** Colleges that take part in the present version and have not decided on it, or are asked again; the lead first. */
    public Set<ProvinceCode> undecidedColleges() {
        Set<ProvinceCode> undecided = new LinkedHashSet<>(participants());
        undecided.retainAll(endorsements.awaited());
        return undecided;
    }

    /** Colleges whose latest word on the present version is to defer or to refuse. */
    public Set<ProvinceCode> refusingColleges() {
        return new TreeSet<>(endorsements.refusing());
    }

    /** Provinces that asked to take part in the present version and are gone on without. */
    public Set<ProvinceCode> dropped() {
        return endorsements.dropped();
    }

    /** What new colleges were asked and said, over all versions, the earliest asked first. */
    public List<ParticipationConfirmation> confirmations() {
        return confirmations.all();
    }

    /** Provinces whose new college was asked and has not answered. */
    public Set<ProvinceCode> awaitedConfirmations() {
        return confirmations.awaited();
    }

    /** Provinces whose new college does not stand by the present version. */
    public Set<ProvinceCode> unconfirmed() {
        return confirmations.unconfirmed(versions.size());
    }

    /**
     * The same without some documents, to be shown to who may not know of them. It is for reading: saving it would lose
     * them.
     */
    public RegionalProposal hiding(Set<AttachmentId> documents) {
        RegionalProposal shown = copy();
        shown.draft = draft.hiding(documents);
        shown.versions = new ArrayList<>(
                versions.stream().map(version -> version.hiding(documents)).toList());
        return shown;
    }

    // By cloning, so that a field that is added later is not forgotten here.
    private RegionalProposal copy() {
        try {
            RegionalProposal copy = (RegionalProposal) clone();
            copy.collegeDecisions = new ArrayList<>(collegeDecisions);
            copy.interests = new ArrayList<>(interests);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("It can be cloned", e);
        }
    }

    public Optional<Route> route() {
        return Optional.ofNullable(route);
    }

    /** Since when and why it stands still; empty while it does not. */
    public Optional<Parking> parking() {
        return Optional.ofNullable(parking);
    }

    /** What the board is asked; empty while it is not. */
    public Optional<RevocationRequest> revocation() {
        return Optional.ofNullable(revocation);
    }

    /** Members who take no part in the advice, in the order they said so. */
    public List<InterestDeclaration> interests() {
        return List.copyOf(interests);
    }

    public Optional<InterestDeclaration> interestOf(SeatId member) {
        return interests.stream()
                .filter(declared -> declared.member().equals(member))
                .findFirst();
    }

    /** Whether this person declared an interest, for whichever seat. */
    public boolean isInterestOf(PersonId person) {
        return interests.stream().anyMatch(declared -> declared.by().equals(person));
    }

    public boolean isIndispensable(ProvinceCode province) {
        return province.equals(lead)
                || currentContent().coSubmitters().stream()
                        .anyMatch(partner ->
                                partner.indispensable() && partner.province().equals(province));
    }
}
