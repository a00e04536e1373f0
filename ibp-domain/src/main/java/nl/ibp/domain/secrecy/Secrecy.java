package nl.ibp.domain.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Secrecy (geheimhouding) that a body imposes on a dossier or on one of its documents, on a ground (Provinciewet 25, 55
 * and 91). What a college imposes lapses unless its States confirm it.
 */
public class Secrecy {

    private SecrecyId id;
    private ProposalId proposal;
    private @Nullable AttachmentId attachment;
    private BodyId body;
    private @Nullable ProvinceCode confirming;
    private SecrecyGround ground;
    private String reasons;
    private PersonId imposedBy;
    private Instant imposedAt;
    private SecrecyStatus status;
    private @Nullable LocalDate nextMeeting;
    private List<StatesMeeting> meetings = new ArrayList<>();
    private @Nullable Instant lapsedAt;
    private @Nullable Lifting lifting;

    @SuppressWarnings("NullAway.Init") // the store fills the fields
    private Secrecy() {}

    /**
     * @param attachment null for the dossier as a whole
     * @throws Refused when the seat speaks for no body that can, or gives no reasons
     */
    public static Secrecy impose(
            ProposalId proposal,
            @Nullable AttachmentId attachment,
            Seat seat,
            SecrecyGround ground,
            String reasons,
            PersonId by,
            Instant now) {
        if (!SecrecyAuthorityPolicy.mayImpose(seat)) {
            throw Refused.because("", "MAY_NOT_IMPOSE_SECRECY");
        }
        Secrecy secrecy = new Secrecy();
        secrecy.id = SecrecyId.create();
        secrecy.proposal = proposal;
        secrecy.attachment = attachment;
        secrecy.body = seat.body();
        secrecy.confirming = RatificationPolicy.confirmedBy(seat);
        secrecy.ground = ground;
        secrecy.reasons = Text.passage("reasons", reasons);
        secrecy.imposedBy = by;
        secrecy.imposedAt = now;
        secrecy.status = SecrecyStatus.IMPOSED;
        if (secrecy.reasons.isEmpty()) {
            throw Refused.because("reasons", "REASONS_REQUIRED");
        }
        return secrecy;
    }

    /** The clerk knows when the States will have it before them, or that it became another day. */
    public void meetOn(LocalDate day, LocalDate today) {
        if (!awaitsConfirmation()) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
        RatificationPolicy.requireNextMeeting(day, today);
        nextMeeting = day;
    }

    /**
     * The States had it before them. A meeting without a quorum leaves it as it is.
     *
     * @param sitting sitting members of these States
     */
    public void judge(StatesMeeting meeting, int sitting) {
        if (!awaitsConfirmation()) {
            throw Refused.because("", "NOT_IN_THIS_STEP");
        }
        LocalDate imposedOn = LocalDate.ofInstant(imposedAt, OfficialTime.ZONE);
        if (meeting.heldOn().isBefore(imposedOn)) {
            throw Refused.because("heldOn", "MEETING_BEFORE_SECRECY", imposedOn);
        }
        meeting.checkQuorum(sitting);
        meetings.add(meeting);
        switch (meeting.outcome()) {
            case CONFIRMED -> status = SecrecyStatus.CONFIRMED;
            case NOT_CONFIRMED -> end(meeting.recordedAt());
            case NO_QUORUM -> nextMeeting = null;
        }
    }

    /** The meeting that should have confirmed it is over, and nothing was recorded of it. */
    public void lapse(Instant now) {
        if (!awaitsConfirmation() || nextMeeting == null) {
            throw new IllegalStateException(
                    "Secrecy %s cannot lapse, it is %s and its meeting is %s".formatted(id, status, nextMeeting));
        }
        end(now);
    }

    private void end(Instant now) {
        status = SecrecyStatus.LAPSED;
        lapsedAt = now;
    }

    /** @throws Refused when it does not rest any more, this seat may not, or no reasons are given */
    public void lift(Seat seat, String why, PersonId by, Instant now) {
        if (!status.rests()) {
            throw Refused.because("", "SECRECY_OVER");
        }
        if (!SecrecyAuthorityPolicy.mayLift(seat, this)) {
            throw Refused.because("", "MAY_NOT_LIFT_SECRECY");
        }
        lifting = new Lifting(seat.body(), why, by, now);
        status = SecrecyStatus.LIFTED;
    }

    public boolean awaitsConfirmation() {
        return status == SecrecyStatus.IMPOSED && confirming != null;
    }

    public boolean rests() {
        return status.rests();
    }

    public boolean isOnDossier() {
        return attachment == null;
    }

    public SecrecyId id() {
        return id;
    }

    public ProposalId proposal() {
        return proposal;
    }

    /** The document it is on; empty where it is on the whole dossier. */
    public Optional<AttachmentId> attachment() {
        return Optional.ofNullable(attachment);
    }

    /** Who imposed it. */
    public BodyId body() {
        return body;
    }

    /** The province whose States must confirm it, or did; empty where none need to. */
    public Optional<ProvinceCode> confirming() {
        return Optional.ofNullable(confirming);
    }

    public SecrecyGround ground() {
        return ground;
    }

    public String reasons() {
        return reasons;
    }

    public PersonId imposedBy() {
        return imposedBy;
    }

    public Instant imposedAt() {
        return imposedAt;
    }

    public SecrecyStatus status() {
        return status;
    }

    /** The day on which the States will have it before them; empty while their clerk named none. */
    public Optional<LocalDate> nextMeeting() {
        return Optional.ofNullable(nextMeeting);
    }

    /** Meetings of the States that had it before them, the earliest first. */
    public List<StatesMeeting> meetings() {
        return List.copyOf(meetings);
    }

    public Optional<Lifting> lifting() {
        return Optional.ofNullable(lifting);
    }

    /** When it was lifted or lapsed. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(lifting).map(Lifting::at).or(() -> Optional.ofNullable(lapsedAt));
    }
}
