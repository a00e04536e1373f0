package nl.ibp.api.completion;

import java.util.List;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.AdviceWords;
import nl.ibp.domain.consultation.Position;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** A member of a committee gives a position, or keeps out of it because of an interest. */
@Component
@WhereSignOnIsSet
class MemberReviewed implements Completion {

    private static final String POSITION = "standpunt-geven";
    private static final Choice<String> WAYS = Choice.among(POSITION, "onthouden");

    private final Reviewing reviewing;
    private final DeclaringInterest declaring;

    MemberReviewed(Reviewing reviewing, DeclaringInterest declaring) {
        this.reviewing = reviewing;
        this.declaring = declaring;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REVIEW_BY_MEMBER;
    }

    @Override
    public Deed read(Members sent) {
        return sent.way("handeling", WAYS).equals(POSITION) ? position(sent) : interest(sent);
    }

    private Deed position(Members sent) {
        Position position = sent.naming("standpunt", "position")
                .choice("standpunt", AdviceWords.POSITION.choice(Position.forMember()));
        String remarks = sent.naming("opmerkingen", "remarks").text("opmerkingen");
        List<String> conditions = sent.naming("voorwaarden", "conditions").texts("voorwaarden");
        return (actor, task) -> reviewing.review(actor, task, position, remarks, conditions);
    }

    private Deed interest(Members sent) {
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> declaring.declareWhenAsked(actor, task, reasons);
    }
}
