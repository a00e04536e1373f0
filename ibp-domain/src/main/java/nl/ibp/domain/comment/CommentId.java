package nl.ibp.domain.comment;

import java.util.UUID;

/** Names a comment. */
public record CommentId(UUID value) {

    public static CommentId create() {
        return new CommentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
