package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ContentVersion;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.OldDossier.Work;
import nl.ibp.workflow.monitoring.PastStep.About;
import nl.ibp.workflow.monitoring.PastStep.Stay;
import nl.ibp.workflow.monitoring.PastStep.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a dossier went that is older than its step records: at which status it was follows from the work that was
 * opened, for each kind is opened at one.
 */
final class PastPath {

    /** It was at a status from then on. */
    private record Sign(Instant at, ProposalStatus status) {}

    /** @param next null while it is here */
    private record Visit(
            ProposalStatus status, Instant entered, @Nullable Instant left, @Nullable ProposalStatus next) {

        boolean isOverAt(Instant moment) {
            return left != null && !left.isAfter(moment);
        }

        Visit until(Instant end) {
            return left == null || left.isAfter(end) ? new Visit(status, entered, end, next) : this;
        }
    }

    private static final Map<TaskKind, ProposalStatus> OPENED_AT = Map.ofEntries(
            Map.entry(TaskKind.DRAFT_PROPOSAL, ProposalStatus.DRAFT),
            Map.entry(TaskKind.REVISE_PROPOSAL, ProposalStatus.REVISION),
            Map.entry(TaskKind.COLLEGE_DECIDES, ProposalStatus.COLLEGES),
            Map.entry(TaskKind.CHOOSE_AFTER_REFUSAL, ProposalStatus.REFUSED_BY_COLLEGE),
            Map.entry(TaskKind.CHECK_COMPLETENESS, ProposalStatus.INTAKE),
            Map.entry(TaskKind.ASSIGN_ROUTE, ProposalStatus.ROUTING),
            Map.entry(TaskKind.BOARD_DECIDES, ProposalStatus.BOARD),
            Map.entry(TaskKind.DECIDE_UNDER_MANDATE, ProposalStatus.BOARD),
            Map.entry(TaskKind.RECORD_COMMITMENTS, ProposalStatus.STATES),
            Map.entry(TaskKind.SEND_STATES_LETTER, ProposalStatus.STATES),
            Map.entry(TaskKind.DRAFT_STATES_PROPOSAL, ProposalStatus.STATES),
            Map.entry(TaskKind.TREAT_IN_STATES_COMMITTEE, ProposalStatus.STATES),
            Map.entry(TaskKind.STATES_DECIDE, ProposalStatus.STATES),
            Map.entry(TaskKind.SEND_TO_MINISTER, ProposalStatus.STATES),
            Map.entry(TaskKind.RECONFIRM, ProposalStatus.STATES),
            Map.entry(TaskKind.CONSOLIDATE, ProposalStatus.CONSOLIDATION));

    private final OldDossier dossier;
    private final RegionalProposal proposal;
    private final WorkingCalendar calendar;
    private final Function<ProvinceCode, BodyId> states;
    private final Standstill parked;
    private final List<Visit> visits;
    private final List<PastStep> steps = new ArrayList<>();

    private PastPath(OldDossier dossier, WorkingCalendar calendar, Function<ProvinceCode, BodyId> states) {
        this.dossier = dossier;
        this.proposal = dossier.proposal();
        this.calendar = calendar;
        this.states = states;
        this.parked = Standstill.ofParking(dossier.entries());
        this.visits = visits();
    }

    /** @param states the body that a province's States are */
    static List<PastStep> of(OldDossier dossier, WorkingCalendar calendar, Function<ProvinceCode, BodyId> states) {
        PastPath path = new PastPath(dossier, calendar, states);
        path.visits.forEach(path::addStep);
        dossier.rounds().forEach(path::addRound);
        dossier.files().forEach(path::addFile);
        dossier.work().forEach(path::addWork);
        return path.steps;
    }

    private List<Visit> visits() {
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign(proposal.startedAt(), ProposalStatus.DRAFT));
        dossier.work().forEach(work -> openedAt(work).ifPresent(status -> signs.add(new Sign(work.opened(), status))));
        dossier.rounds().forEach(round -> signs.add(new Sign(round.openedAt(), statusOf(round))));
        dossier.files().forEach(file -> signs.add(new Sign(file.openedAt(), ProposalStatus.STATES)));
        signs.sort(Comparator.comparing(Sign::at).thenComparing(Sign::status));
        if (signs.get(signs.size() - 1).status() != proposal.status()) {
            signs.add(new Sign(dossier.since(), proposal.status()));
        }
        List<Visit> visits = new ArrayList<>();
        for (Sign sign : signs) {
            Visit last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
            if (last == null || last.status() != sign.status()) {
                if (last != null) {
                    visits.set(visits.size() - 1, new Visit(last.status(), last.entered(), sign.at(), sign.status()));
                }
                visits.add(new Visit(sign.status(), sign.at(), null, null));
            }
        }
        return visits;
    }

    private static Optional<ProposalStatus> openedAt(Work work) {
        return switch (work.kind()) {
            case REVIEW_BY_MEMBER, ESTABLISH_ADVICE, JUDGE_NEW_ADVICE, VOTE_IN_WRITING ->
                Optional.of(statusOf(work.bodyKind()));
            default -> Optional.ofNullable(OPENED_AT.get(work.kind()));
        };
    }

    private static ProposalStatus statusOf(BodyKind kind) {
        return switch (kind) {
            case OFFICIAL_COMMITTEE -> ProposalStatus.OFFICIAL_ADVICE;
            case ADMINISTRATIVE_COMMITTEE -> ProposalStatus.ADMINISTRATIVE_ADVICE;
            default -> ProposalStatus.BOARD;
        };
    }

    private static ProposalStatus statusOf(Consultation round) {
        return round.stage() == Stage.AAC ? ProposalStatus.OFFICIAL_ADVICE : ProposalStatus.ADMINISTRATIVE_ADVICE;
    }

    // Steps leave records of their own from some moment on, of which the one before was not left yet.
    private void addStep(Visit visit) {
        Instant recorded = dossier.recorded();
        if (recorded != null && (!visit.entered().isBefore(recorded) || visit.next() == null)) {
            return;
        }
        Visit known = recorded == null ? visit : visit.until(recorded);
        boolean isFinal = known.status().isFinal();
        Instant left = isFinal ? known.entered() : known.left();
        add(
                StepLevel.STEP,
                known.status().name(),
                known.status(),
                Whose.nobody(),
                null,
                isFinal ? Standstill.none() : parked,
                known.entered(),
                null,
                left,
                outcomeOf(known));
    }

    private static @Nullable StepOutcome outcomeOf(Visit visit) {
        if (visit.status().isFinal()) {
            return StepOutcome.DONE;
        }
        return visit.next() == null ? null : StepOutcome.leadingTo(visit.next());
    }

    // Nobody was asked where an earlier advice was upheld.
    private void addRound(Consultation round) {
        if (round.status() == ConsultationStatus.UPHELD) {
            return;
        }
        Visit visit = visit(statusOf(round), round.openedAt());
        Standstill still = parked.and(Standstill.ofTerm(
                dossier.entries(),
                entry -> isTermOf(entry, TaskKind.REVIEW_BY_MEMBER)
                        && bodyOf(entry).filter(round.body()::equals).isPresent()));
        Optional<Instant> advising = dossier.work().stream()
                .filter(work ->
                        work.kind() == TaskKind.ESTABLISH_ADVICE && round.id().equals(work.consultation()))
                .map(Work::opened)
                .min(Comparator.naturalOrder());
        StepOutcome closed = round.missing().isEmpty() ? StepOutcome.DONE : StepOutcome.LAPSED;
        Whose whose = new Whose(null, null, round.body(), null);
        addPart(StepPart.REVIEWS, visit, whose, round, still, round.openedAt(), advising.orElse(null), closed);
        advising.ifPresent(from -> {
            Optional<Advice> advice = round.advice();
            boolean isReturned =
                    advice.filter(given -> given.position() == Position.RETURN).isPresent();
            addPart(
                    StepPart.ADVICE,
                    visit,
                    whose,
                    null,
                    parked,
                    from,
                    advice.map(Advice::establishedAt).orElse(null),
                    isReturned ? StepOutcome.RETURNED : StepOutcome.DONE);
        });
    }

    private void addFile(StatesFile file) {
        boolean isDecided = file.status() == StatesFileStatus.REJECTED
                || file.status() == StatesFileStatus.ADOPTED
                || file.status() == StatesFileStatus.SENT_TO_MINISTER
                || file.status() == StatesFileStatus.LETTER_SENT;
        Visit visit = visit(ProposalStatus.STATES, file.openedAt());
        ProvinceCode province = file.id().province();
        Instant over = !isDecided
                ? null
                : dossier.work().stream()
                        .filter(work ->
                                work.kind() == TaskKind.SEND_STATES_LETTER || work.kind() == TaskKind.STATES_DECIDE)
                        .filter(work -> province.equals(work.province()) && work.outcome() == StepOutcome.DONE)
                        .map(Work::ended)
                        .filter(ended -> ended != null && !ended.isBefore(file.openedAt()))
                        .filter(ended -> visit.left() == null || !ended.isAfter(visit.left()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        addPart(
                StepPart.STATES,
                visit,
                new Whose(null, null, states.apply(province), province),
                null,
                parked,
                file.openedAt(),
                over,
                file.status() == StatesFileStatus.REJECTED ? StepOutcome.REJECTED : StepOutcome.DONE);
    }

    // What is unfinished when the step is left ends with it.
    private void addPart(
            StepPart part,
            Visit visit,
            Whose whose,
            @Nullable Consultation term,
            Standstill still,
            Instant entered,
            @Nullable Instant over,
            StepOutcome outcome) {
        Instant recorded = dossier.partsRecorded();
        if (recorded != null && !entered.isBefore(recorded)) {
            return;
        }
        add(
                StepLevel.PART,
                part.name(),
                visit.status(),
                whose,
                term == null ? null : term.reviewDue(),
                still,
                entered,
                null,
                over == null ? visit.left() : over,
                over == null ? outcomeOf(visit) : outcome);
    }

    private void addWork(Work work) {
        ProposalStatus status = openedAt(work).orElseGet(() -> statusAt(work.opened()));
        boolean goesOn = work.kind().goesOnWhileParked() || work.kind() == TaskKind.RESUME_PROPOSAL;
        Standstill suspended = Standstill.ofTerm(dossier.entries(), entry -> isTermOf(entry, work));
        add(
                StepLevel.WORK,
                work.kind().name(),
                status,
                new Whose(work.id(), work.seat(), work.body(), work.province()),
                work.due(),
                goesOn ? suspended : parked.and(suspended),
                work.opened(),
                work.begun(),
                work.ended(),
                work.outcome());
    }

    private void add(
            StepLevel level,
            String step,
            ProposalStatus status,
            Whose whose,
            @Nullable LocalDate due,
            Standstill still,
            Instant entered,
            @Nullable Instant begun,
            @Nullable Instant left,
            @Nullable StepOutcome outcome) {
        Stay stay = still.stay(entered, begun, left, outcome, calendar);
        steps.add(new PastStep(
                proposal.id(),
                level,
                step,
                status,
                // Whoever submits at the moment it begins leaves it at the same moment.
                status == ProposalStatus.DRAFT ? 0 : versionsAt(entered),
                About.of(proposal.lead(), contentAt(left)),
                whose,
                due,
                stay));
    }

    private int versionsAt(Instant moment) {
        return (int) proposal.versions().stream()
                .filter(version -> !version.submittedAt().isAfter(moment))
                .count();
    }

    private ProposalContent contentAt(@Nullable Instant moment) {
        List<ContentVersion> versions = proposal.versions();
        if (moment == null || versions.isEmpty() || versionsAt(moment) == versions.size()) {
            return proposal.currentContent();
        }
        return versions.get(Math.max(0, versionsAt(moment) - 1)).content();
    }

    /** Visits of one status follow each other; what began just before the first sign of one belongs to it. */
    private Visit visit(ProposalStatus status, Instant moment) {
        return visits.stream()
                .filter(visit -> visit.status() == status && !visit.isOverAt(moment))
                .findFirst()
                .orElseGet(() -> visits.get(visits.size() - 1));
    }

    private ProposalStatus statusAt(Instant moment) {
        return visits.stream()
                .filter(visit -> !visit.entered().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(visits.get(0))
                .status();
    }

    private static boolean isTermOf(RecordEntry entry, TaskKind kind) {
        return kind.name().equals(entry.details().get("work"));
    }

    // A round of a body has one term.
    private boolean isTermOf(RecordEntry entry, Work work) {
        boolean isRound = work.kind() == TaskKind.REVIEW_BY_MEMBER || work.kind() == TaskKind.VOTE_IN_WRITING;
        return isTermOf(entry, work.kind())
                && (isRound
                        ? bodyOf(entry).filter(work.body()::equals).isPresent()
                        : work.seat().value().equals(entry.details().get("at")));
    }

    private Optional<BodyId> bodyOf(RecordEntry entry) {
        return dossier.work().stream()
                .filter(work -> work.seat().value().equals(entry.details().get("at")))
                .map(Work::body)
                .findFirst();
    }
}
