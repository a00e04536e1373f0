package nl.ibp.workflow.comment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.comment.AddressingPolicy;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.comment.Comment;
import nl.ibp.domain.comment.CommentId;
import nl.ibp.domain.comment.Comments;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.notice.GivingNotices;
import nl.ibp.workflow.notice.NoticeKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments on a dossier, by and for who reads it. Whoever may no longer read the dossier reads no comment on it either,
 * not even their own; that somebody opened a secret one is noted where it is opened. Comments are kept out of the
 * chained record: that one keeps acts, and what it holds cannot be taken back.
 */
@Component
public class Commenting {

    private final DossierAccess access;
    private final Proposals proposals;
    private final Comments comments;
    private final Seats seats;
    private final GivingNotices notices;
    private final Clock clock;

    Commenting(
            DossierAccess access,
            Proposals proposals,
            Comments comments,
            Seats seats,
            GivingNotices notices,
            Clock clock) {
        this.access = access;
        this.proposals = proposals;
        this.comments = comments;
        this.seats = seats;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those that are for the actor, the earliest first; none where the actor may not read the dossier. */
    @Transactional(readOnly = true)
    public List<Comment> read(Actor actor, ProposalId id) {
        List<Comment> all = comments.on(id);
        // Most dossiers have none, and asking who may read one takes several questions.
        if (all.isEmpty() || !maySee(actor, id)) {
            return List.of();
        }
        List<Seat> own = actor.seats().stream().map(seats::get).toList();
        return all.stream()
                .filter(comment -> comment.isFor(actor.person(), own))
                .toList();
    }

    private boolean maySee(Actor actor, ProposalId id) {
        return proposals
                .find(id)
                .filter(proposal -> access.maySee(actor, proposal))
                .isPresent();
    }

    /** Whom the actor can speak for and to: for showing what there is to choose. */
    @Transactional(readOnly = true)
    public Addressees addressees(Actor actor, ProposalId id) {
        return proposals
                .find(id)
                .map(proposal -> addressees(actor, access.readers(proposal)))
                .orElseGet(Addressees::nobody);
    }

    private static Addressees addressees(Actor actor, List<Seat> readers) {
        List<SeatId> own = readers.stream().map(Seat::id).filter(actor::holds).toList();
        return own.isEmpty() ? Addressees.nobody() : new Addressees(own, readers);
    }

    /**
     * Says something about a dossier and asks for the attention of the seats that are mentioned.
     *
     * @param seat for which the actor speaks, own or as a substitute
     * @throws Refused when the seat does not read the dossier, or those it is for or mentions do not
     */
    @Transactional
    public Comment write(
            Actor actor, ProposalId id, SeatId seat, String text, Audience audience, Set<SeatId> mentioned) {
        Addressees addressees = addressees(actor, id);
        if (!addressees.own().contains(seat)) {
            throw Refused.because("seat", "SEAT_MAY_NOT_COMMENT");
        }
        Comment comment = new Comment(
                CommentId.create(), id, actor.person(), seat, text, audience, mentioned, clock.instant(), null);
        AddressingPolicy.check(audience, comment.mentioned(), addressees.readers());
        comments.add(comment);
        tell(comment);
        return comment;
    }

    // Nothing of what was said: the dossier may be secret by the time it is read, and the comment be withdrawn.
    private void tell(Comment comment) {
        Set<SeatId> told = new HashSet<>(comment.mentioned());
        told.remove(comment.seat());
        notices.ofProposal(told, comment.proposal(), NoticeKind.MENTIONED, "");
    }

    /**
     * Takes back what the actor said.
     *
     * @throws Refused when somebody else said it, it was taken back before, or the actor may not read the dossier
     */
    @Transactional
    public void withdraw(Actor actor, CommentId id) {
        Comment comment = comments.lock(id)
                .filter(known -> maySee(actor, known.proposal()))
                .orElseThrow(() -> Refused.because("", "NOT_YOUR_COMMENT"));
        comments.saveWithdrawal(comment.withdraw(actor.person(), clock.instant()));
    }
}
