package nl.ibp.workflow.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.CollegeResult;
import nl.ibp.domain.proposal.Intake;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;

/** Writing an example, the colleges, the intake and the route: up to the first advice, and anew after a return. */
class ArchivedSubmission {

    /** Where a theme names nobody, the bureau chooses these (our own example). */
    private static final Route CHOSEN =
            new Route(RouteKind.COMMITTEES, List.of(new BodyId("aac-re")), List.of(new BodyId("bac-re")));

    private final ArchiveDesk desk;
    private final ArchiveRules rules;
    private final ArchivePace pace;
    private final ArchivedDossier dossier;
    private final Phrases phrases;
    private final ProposalContent content;
    private final ProposalContent revised;
    private final Runnable routed;
    private boolean refused;

    /** @param routed goes on with the advice */
    ArchivedSubmission(
            ArchiveDesk desk,
            ArchiveRules rules,
            ArchivePace pace,
            ArchivedDossier dossier,
            Phrases phrases,
            ProposalContent content,
            ProposalContent revised,
            Runnable routed) {
        this.desk = desk;
        this.rules = rules;
        this.pace = pace;
        this.dossier = dossier;
        this.phrases = phrases;
        this.content = content;
        this.revised = revised;
        this.routed = routed;
    }

    void begin() {
        dossier.write(lead().id(), RecordedEvent.PROPOSAL_STARTED, Map.of());
        dossier.work(TaskKind.DRAFT_PROPOSAL, lead(), "DRAFT", pace.days(12), task -> submit(task, content));
    }

    void returnForRevision() {
        dossier.enter(ProposalStatus.REVISION);
        dossier.work(TaskKind.REVISE_PROPOSAL, lead(), "REVISION", pace.days(9), task -> submit(task, revised));
    }

    private Seat lead() {
        return desk.seats().of(dossier.proposal().lead(), SeatRole.POLICY_OFFICER);
    }

    private void submit(OpenTask task, ProposalContent written) {
        dossier.proposal().edit(written, dossier.proposal().draftRevision(), dossier.holder(task), dossier.now());
        dossier.proposal().submit(dossier.holder(task), dossier.now());
        dossier.save();
        dossier.done(task, RecordedEvent.PROPOSAL_SUBMITTED, Map.of("version", "" + dossier.version()));
        List.copyOf(dossier.proposal().undecidedColleges()).forEach(this::askCollege);
    }

    private void askCollege(ProvinceCode province) {
        dossier.work(
                TaskKind.COLLEGE_DECIDES,
                desk.seats().of(province, SeatRole.COLLEGE),
                "COLLEGE",
                pace.days(6, province),
                this::decideAsCollege);
    }

    private void decideAsCollege(OpenTask task) {
        ProvinceCode province = Objects.requireNonNull(task.province());
        boolean refuses = !refused && dossier.version() == 1 && pace.percent(5);
        refused |= refuses;
        CollegeOutcome outcome = refuses ? CollegeOutcome.REFUSE : CollegeOutcome.ENDORSE;
        CollegeResult result = dossier.proposal()
                .decide(new CollegeDecision(
                        province,
                        dossier.version(),
                        outcome,
                        refuses ? phrases.reasons().get(0) : "",
                        dossier.holder(task),
                        dossier.now()));
        dossier.save();
        dossier.done(
                task,
                RecordedEvent.COLLEGE_DECIDED,
                Map.of("province", province.value(), "outcome", outcome.name(), "version", "" + dossier.version()));
        switch (result) {
            case PENDING -> {}
            case REFUSED -> chooseAfterRefusal();
            case ENDORSED -> takeIn();
        }
    }

    private void chooseAfterRefusal() {
        dossier.work(TaskKind.CHOOSE_AFTER_REFUSAL, lead(), "REFUSAL_CHOICE", pace.days(3), task -> {
            List<ProvinceCode> refusing = new ArrayList<>(dossier.proposal().refusingColleges());
            dossier.proposal().choose(RefusalChoice.ASK_AGAIN);
            dossier.save();
            dossier.done(task, RecordedEvent.REFUSAL_CHOSEN, Map.of("choice", RefusalChoice.ASK_AGAIN.name()));
            refusing.forEach(this::askCollege);
        });
    }

    private void takeIn() {
        dossier.enter(ProposalStatus.INTAKE);
        dossier.work(TaskKind.CHECK_COMPLETENESS, bureau(), "INTAKE", pace.days(2.5), this::check);
    }

    private Seat bureau() {
        return desk.seats().of(SeatRole.BUREAU);
    }

    private void check(OpenTask task) {
        boolean complete = dossier.version() > 1 || !pace.percent(7);
        Intake intake = new Intake(
                dossier.version(),
                complete ? IntakeResult.COMPLETE : IntakeResult.INCOMPLETE,
                complete ? "" : phrases.returns().get(0));
        dossier.done(
                task,
                RecordedEvent.INTAKE_DONE,
                Map.of(
                        "version", "" + intake.version(),
                        "result", intake.result().name(),
                        "remarks", intake.remarks()));
        if (complete) {
            determineRoute();
        } else {
            returnForRevision();
        }
    }

    private void determineRoute() {
        Route route = rules.route(dossier.proposal().currentContent().themes());
        dossier.proposal().assign(route);
        dossier.save();
        dossier.write(
                RecordedEvent.ROUTE_DETERMINED, Map.of("kind", route.kind().name(), "bodies", names(route)));
        if (route.kind() == RouteKind.ASSIGN) {
            dossier.enter(ProposalStatus.ROUTING);
            dossier.work(TaskKind.ASSIGN_ROUTE, bureau(), "ROUTING", pace.days(2), this::assignRoute);
        } else {
            routed.run();
        }
    }

    private void assignRoute(OpenTask task) {
        dossier.proposal().assign(CHOSEN);
        dossier.save();
        dossier.done(task, RecordedEvent.ROUTE_ASSIGNED, Map.of("bodies", names(CHOSEN)));
        routed.run();
    }

    private static String names(Route route) {
        return Stream.concat(route.officialCommittees().stream(), route.administrativeCommittees().stream())
                .map(BodyId::value)
                .collect(Collectors.joining(","));
    }
}
