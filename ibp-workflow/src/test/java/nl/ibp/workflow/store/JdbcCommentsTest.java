package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.comment.Comment;
import nl.ibp.domain.comment.CommentId;
import nl.ibp.domain.comment.Comments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcCommentsTest {

    private static final SeatId SEAT = new SeatId("beleid-gelderland");
    private static final String SAID = "Let op:\n\t<b>de veerdienst</b> ‘vaart’ \ud83d\udea2";

    @Autowired
    Proposals proposals;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient sql;

    private final RegionalProposal proposal = Examples.submitted(1);

    @BeforeEach
    void addProposal() {
        proposals.add(proposal);
    }

    @Test
    void keepsEveryAudienceInTheOrderTheyCame() {
        Comment everybody = comment(new Audience.Everybody(), Set.of());
        Comment body = comment(new Audience.OneBody(new BodyId("aac-vp")), Set.of(new SeatId("aac-vp-voorzitter")));
        Comment seats = comment(
                new Audience.NamedSeats(Set.of(Examples.MEMBER, Examples.OTHER_MEMBER)),
                Set.of(Examples.MEMBER, Examples.OTHER_MEMBER));

        comments.add(everybody);
        comments.add(body);
        comments.add(seats);

        assertThat(comments.on(proposal.id())).containsExactly(everybody, body, seats);
        assertThat(comments.lock(body.id())).contains(body);
        assertThat(comments.lock(CommentId.create())).isEmpty();
    }

    @Test
    void keepsNothingOfTheTextOfWhatIsWithdrawn() {
        Comment said = comment(new Audience.Everybody(), Set.of(Examples.MEMBER));
        comments.add(said);

        Comment withdrawn = said.withdraw(Examples.PERSON, Examples.NOW.plusSeconds(60));
        comments.saveWithdrawal(withdrawn);

        assertThat(comments.on(proposal.id())).containsExactly(withdrawn);
        assertThat(sql.sql("select row_to_json(comment)::text from comment where id = ?")
                        .param(said.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain("veerdienst");
    }

    @Test
    void keepsDossiersApart() {
        RegionalProposal other = Examples.submitted(2);
        proposals.add(other);
        comments.add(comment(new Audience.Everybody(), Set.of()));

        assertThat(comments.on(other.id())).isEmpty();
    }

    private Comment comment(Audience audience, Set<SeatId> mentioned) {
        return new Comment(
                CommentId.create(),
                proposal.id(),
                Examples.PERSON,
                SEAT,
                SAID,
                audience,
                mentioned,
                Examples.NOW,
                null);
    }
}
