package nl.ibp.domain.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Something a person says about a dossier to others who read it. It is talk, not an act: nothing follows from it, it is
 * no part of the record, and its author can take it back.
 *
 * @param seat for which the author speaks
 * @param text empty once it is withdrawn
 * @param mentioned seats of the audience whose attention is asked for
 * @param withdrawnAt null unless the author took it back
 */
public record Comment(
        CommentId id,
        ProposalId proposal,
        PersonId author,
        SeatId seat,
        String text,
        Audience audience,
        Set<SeatId> mentioned,
        Instant at,
        @Nullable Instant withdrawnAt) {

    public Comment {
        text = Text.passage("text", text);
        if (text.isEmpty() && withdrawnAt == null) {
            throw Refused.because("text", "COMMENT_REQUIRED");
        }
        if (!text.isEmpty() && withdrawnAt != null) {
            throw new IllegalArgumentException("Nothing is left of the text of a withdrawn comment");
        }
        mentioned = Collections.unmodifiableSet(new TreeSet<>(mentioned));
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /**
     * Among those who may read the dossier: its author, and whoever acts for a seat that it is for.
     *
     * @param seats those that the person acts for
     */
    public boolean isFor(PersonId person, Collection<Seat> seats) {
        return author.equals(person) || audience.reaches(seats);
    }

    /** That it was there stays; what it said is gone. */
    public Comment withdraw(PersonId by, Instant now) {
        if (!author.equals(by)) {
            throw Refused.because("", "NOT_YOUR_COMMENT");
        }
        if (isWithdrawn()) {
            throw Refused.because("", "COMMENT_WITHDRAWN");
        }
        return new Comment(id, proposal, author, seat, "", audience, mentioned, at, now);
    }
}
