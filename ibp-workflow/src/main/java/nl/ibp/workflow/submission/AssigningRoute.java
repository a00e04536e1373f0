package nl.ibp.workflow.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IPO-bureau points out who advises where no rule does: nobody is in charge, or pro memorie. */
@Component
public class AssigningRoute {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final Bodies bodies;
    private final ProposalProcess process;
    private final DossierWriter record;

    AssigningRoute(TaskDesk desk, Proposals proposals, Bodies bodies, ProposalProcess process, DossierWriter record) {
        this.desk = desk;
        this.proposals = proposals;
        this.bodies = bodies;
        this.process = process;
        this.record = record;
    }

    @Transactional
    public void toCommittees(Actor actor, TaskId id, Collection<BodyId> committees) {
        Route route = new Route(
                RouteKind.COMMITTEES,
                ofKind(BodyKind.OFFICIAL_COMMITTEE, committees),
                ofKind(BodyKind.ADMINISTRATIVE_COMMITTEE, committees));
        assign(actor, id, route);
    }

    @Transactional
    public void straightToBoard(Actor actor, TaskId id) {
        assign(actor, id, Route.straightToBoard());
    }

    private List<BodyId> ofKind(BodyKind kind, Collection<BodyId> chosen) {
        return bodies.of(kind).stream().map(Body::id).filter(chosen::contains).toList();
    }

    private void assign(Actor actor, TaskId id, Route route) {
        OpenTask task = desk.take(actor, id, TaskKind.ASSIGN_ROUTE);
        RegionalProposal proposal = proposals.lock(task.proposal());
        if (route.kind() == RouteKind.ASSIGN) {
            throw Refused.because("committees", "COMMITTEE_REQUIRED");
        }
        proposal.assign(route);
        proposals.save(proposal);
        record.write(actor, task, RecordedEvent.ROUTE_ASSIGNED, Map.of("bodies", names(route)));
        desk.done(task, actor);
        process.routeAssigned(task.id(), route);
    }

    static String names(Route route) {
        return Stream.concat(route.officialCommittees().stream(), route.administrativeCommittees().stream())
                .map(BodyId::value)
                .collect(Collectors.joining(","));
    }
}
