package nl.ibp.api.completion;

import java.util.List;
import java.util.stream.Stream;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.AssigningRoute;
import org.springframework.stereotype.Component;

/** The bureau points out who advises where no rule does, or that nobody does. */
@Component
@WhereSignOnIsSet
class RouteAssigned implements Completion {

    private static final String COMMITTEES = "commissies-laten-adviseren";
    private static final Choice<String> WAYS = Choice.among(COMMITTEES, "rechtstreeks-naar-bestuur");

    private final AssigningRoute assigning;
    private final Bodies bodies;

    RouteAssigned(AssigningRoute assigning, Bodies bodies) {
        this.assigning = assigning;
        this.bodies = bodies;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ASSIGN_ROUTE;
    }

    @Override
    public Deed read(Members sent) {
        boolean isByCommittees = sent.way("handeling", WAYS).equals(COMMITTEES);
        List<BodyId> chosen = isByCommittees
                ? sent.naming("commissies", "committees").choices("commissies", committees())
                : List.of();
        return (actor, task) -> {
            if (isByCommittees) {
                assigning.toCommittees(actor, task, chosen);
            } else {
                assigning.straightToBoard(actor, task);
            }
        };
    }

    private Choice<BodyId> committees() {
        List<BodyId> committees = Stream.of(BodyKind.OFFICIAL_COMMITTEE, BodyKind.ADMINISTRATIVE_COMMITTEE)
                .flatMap(kind -> bodies.of(kind).stream())
                .map(Body::id)
                .toList();
        return Choice.of(committees, BodyId::value);
    }
}
