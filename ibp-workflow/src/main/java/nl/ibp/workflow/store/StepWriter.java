package nl.ibp.workflow.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepPart;
import nl.ibp.workflow.monitoring.StepRecord;
import nl.ibp.workflow.operations.StepRecount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down when a part of a path begins and ends, for whoever writes proposals, parts and work and in their
 * transaction. Where there is no record of what ends, none is made up here.
 *
 * <p>Whoever changes a piece of work and its record changes the work first, for work is claimed without its dossier
 * being locked.
 */
@Component
class StepWriter implements StepRecount {

    /** It is done while the rest of the dossier waits. */
    private static final String[] GOES_ON_WHILE_PARKED = Columns.texts(Arrays.stream(TaskKind.values())
            .filter(kind -> kind.goesOnWhileParked() || kind == TaskKind.RESUME_PROPOSAL)
            .toList());

    private static final Set<ProposalStatus> WITH_PARTS =
            EnumSet.of(ProposalStatus.OFFICIAL_ADVICE, ProposalStatus.ADMINISTRATIVE_ADVICE, ProposalStatus.STATES);

    /** Of a proposal: its step knows it, unless it began before there were records. */
    private static final String URGENCY =
            """
            coalesce(
                (select step.urgency from step_record step
                    where step.proposal = proposal.id and step.level = 'STEP' and step.left_at is null),
                proposal.document -> 'versions' -> -1 -> 'content' ->> 'urgency',
                proposal.document -> 'draft' ->> 'urgency')
            """;

    /**
     * How a proposal stood before it was saved.
     *
     * @param open its step; null where it has none
     * @param recorded the last status there is a record of, or would be, had there been records when it began; null where
     *     there is none
     * @param isParkedAnew whether it was parked or taken up again
     * @param isAboutOther whether what it is about, or whose it is, became another
     * @param since when it came to the status it has now
     */
    record Before(
            @Nullable OpenStep open,
            @Nullable ProposalStatus recorded,
            boolean isParkedAnew,
            boolean isAboutOther,
            Instant since) {}

    private final JdbcClient sql;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StepWriter(JdbcClient sql, WorkingCalendar calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    void added(RegionalProposal proposal) {
        enter(proposal, proposal.startedAt());
    }

    void saved(RegionalProposal proposal, Before before) {
        if (before.isAboutOther()) {
            isAboutOther(proposal);
        }
        if (before.isParkedAnew()) {
            proposal.parking()
                    .ifPresentOrElse(
                            parking -> standsStill(proposal.id(), OfficialTime.dayOf(parking.since())),
                            () -> goesOn(proposal.id()));
        }
        if (before.recorded() != proposal.status()) {
            if (before.open() != null) {
                leave(before.open(), StepOutcome.leadingTo(proposal.status()), before.since(), false);
                if (WITH_PARTS.contains(before.recorded())) {
                    leaveParts(proposal, before.since());
                }
            }
            enter(proposal, before.since());
        }
    }

    // What was not finished when the step was: the proposal was taken back or revoked.
    private void leaveParts(RegionalProposal proposal, Instant at) {
        sql.sql(
                        "select" + OpenStep.COLUMNS
                                + """
                        from step_record step
                        where step.proposal = :proposal and step.level = 'PART' and step.left_at is null""")
                .param("proposal", proposal.id().value())
                .query((row, number) -> OpenStep.read(row))
                .list()
                .forEach(part -> leave(part, StepOutcome.leadingTo(proposal.status()), at, false));
    }

    // Nothing follows a final status, so it is left as soon as it is entered.
    private void enter(RegionalProposal proposal, Instant at) {
        ProposalContent content = proposal.currentContent();
        boolean isFinal = proposal.status().isFinal();
        sql.sql(
                        """
                        insert into step_record (proposal, version, level, step, status, round, urgency, lead, partners,
                            themes, entered_at, still_since, left_at, outcome, days)
                        select :proposal, :version, 'STEP', :status, :status, 1 + count(*), :urgency, :lead, :partners,
                            :themes, :at, cast(:stillSince as date), cast(:leftAt as timestamptz),
                            cast(:outcome as text), cast(:days as smallint)
                        from step_record where proposal = :proposal and level = 'STEP' and step = :status""")
                .param("proposal", proposal.id().value())
                .param("version", proposal.versions().size())
                .param("status", proposal.status().name())
                .param("urgency", content.urgency().name())
                .param("lead", proposal.lead().value())
                .param("partners", Columns.partners(content))
                .param("themes", Columns.numbers(content.themes()))
                .param("at", Columns.timestamp(at))
                .param("stillSince", isFinal ? null : stillSince(proposal, at))
                .param("leftAt", isFinal ? Columns.timestamp(at) : null)
                .param("outcome", isFinal ? StepOutcome.DONE.name() : null)
                .param("days", isFinal ? 0 : null)
                .update();
    }

    @Override
    public void agree(RegionalProposal proposal, List<OpenTask> open) {
        Instant now = clock.instant();
        Set<String> work = open.stream().map(task -> task.id().value()).collect(Collectors.toSet());
        // Nothing is under way at a final status.
        boolean isStepKnown = proposal.status().isFinal();
        Set<String> known = new HashSet<>();
        for (Counted counted : counted(proposal.id())) {
            boolean isStep = counted.task() == null;
            boolean isSo = isStep
                    ? !isStepKnown && counted.step().equals(proposal.status().name())
                    : work.contains(counted.task()) && known.add(counted.task());
            isStepKnown |= isStep && isSo;
            if (!isSo) {
                leave(counted.open(), StepOutcome.LAPSED, now, false);
            }
        }
        if (!isStepKnown) {
            enter(proposal, now);
        }
        open.stream().filter(task -> !known.contains(task.id().value())).forEach(this::opened);
    }

    /** @param task null for a step */
    private record Counted(OpenStep open, String step, @Nullable String task) {}

    private List<Counted> counted(ProposalId proposal) {
        return sql.sql("select step.step as named, step.task as of_task," + OpenStep.COLUMNS
                        + "from step_record step where step.proposal = :proposal and step.level in ('STEP', 'WORK')"
                        + " and step.left_at is null order by step.id")
                .param("proposal", proposal.value())
                .query((row, number) -> new Counted(
                        Objects.requireNonNull(OpenStep.read(row)), row.getString("named"), row.getString("of_task")))
                .list();
    }

    private static @Nullable LocalDate stillSince(RegionalProposal proposal, Instant entered) {
        return proposal.parking()
                .map(parking -> parking.since().isAfter(entered) ? parking.since() : entered)
                .map(OfficialTime::dayOf)
                .orElse(null);
    }

    private void isAboutOther(RegionalProposal proposal) {
        ProposalContent content = proposal.currentContent();
        lockWork(proposal.id());
        sql.sql(
                        """
                        update step_record set urgency = :urgency, partners = :partners, themes = :themes,
                            written_in = pg_current_xact_id()
                        where proposal = :proposal and left_at is null""")
                .param("proposal", proposal.id().value())
                .param("urgency", content.urgency().name())
                .param("partners", Columns.partners(content))
                .param("themes", Columns.numbers(content.themes()))
                .update();
    }

    private void standsStill(ProposalId proposal, LocalDate since) {
        lockWork(proposal);
        sql.sql(
                        """
                        update step_record set still_since = :since, written_in = pg_current_xact_id()
                        where proposal = :proposal and left_at is null and still_since is null
                            and step <> all(:goingOn)""")
                .param("proposal", proposal.value())
                .param("since", since)
                .param("goingOn", GOES_ON_WHILE_PARKED)
                .update();
    }

    // What was suspended on its own stays so.
    private void goesOn(ProposalId proposal) {
        lockWork(proposal);
        List<OpenStep> waiting = sql.sql(
                        "select" + OpenStep.COLUMNS
                                + """
                                from step_record step
                                left join task on task.id = step.task
                                left join consultation on step.level = 'PART' and step.step = 'REVIEWS'
                                    and consultation.proposal = step.proposal and consultation.body = step.body
                                    and consultation.status = 'REVIEWING'
                                where step.proposal = :proposal and step.left_at is null and step.still_since is not null
                                    and task.stands_still_since is null
                                    and consultation.document ->> 'standsStillSince' is null""")
                .param("proposal", proposal.value())
                .query((row, number) -> OpenStep.read(row))
                .list();
        waiting.forEach(this::goesOn);
    }

    private void goesOn(OpenStep step) {
        sql.sql(
                        """
                        update step_record set still = :still, still_since = null, written_in = pg_current_xact_id()
                        where id = :id""")
                .param("id", step.id())
                .param("still", step.stillUntil(OfficialTime.dayOf(clock.instant()), calendar))
                .update();
    }

    private void lockWork(ProposalId proposal) {
        sql.sql("select id from task where proposal = :proposal and ended_at is null order by id for update")
                .param("proposal", proposal.value())
                .query(String.class)
                .list();
    }

    /** Work was opened. */
    void opened(OpenTask task) {
        if (!StepRecord.tellsOf(task.kind())) {
            return;
        }
        sql.sql(
                        """
                        insert into step_record (proposal, version, level, step, status, task, body, seat, province,
                            round, urgency, lead, partners, themes, entered_at, due, still_since)
                        select proposal.id, proposal.version, 'WORK', :kind, proposal.status, :task, seat.body, seat.id,
                            cast(:province as text),
                            (select 1 + count(*) from step_record earlier
                                where earlier.proposal = proposal.id and earlier.level = 'WORK'
                                    and earlier.step = :kind and earlier.seat = seat.id),
                            """
                                + URGENCY
                                + """
                            , proposal.lead, proposal.partners, proposal.themes, :at, cast(:due as date),
                            case when cast(:suspended as date) is not null
                                    or (proposal.parked and :kind <> all(:goingOn)) then cast(:today as date) end
                        from proposal, seat
                        where proposal.id = :proposal and seat.id = :seat""")
                .param("task", task.id().value())
                .param("kind", task.kind().name())
                .param("proposal", task.proposal().value())
                .param("seat", task.seat().value())
                .param("province", Columns.text(task.province()))
                .param("at", Columns.timestamp(task.createdAt()))
                .param("today", OfficialTime.dayOf(task.createdAt()))
                .param("due", task.due())
                .param("suspended", task.standsStillSince())
                .param("goingOn", GOES_ON_WHILE_PARKED)
                .update();
    }

    /**
     * A body or province begins with its part.
     *
     * @param body of the part; a province's States where it is theirs
     */
    void opened(ProposalId proposal, StepPart part, BodyId body, Instant at, @Nullable Term term) {
        sql.sql(
                        """
                        insert into step_record (proposal, version, level, step, status, body, province, round, urgency,
                            lead, partners, themes, entered_at, due, still_since)
                        select proposal.id, proposal.version, 'PART', :part, proposal.status, body.id, body.province,
                            (select 1 + count(*) from step_record earlier
                                where earlier.proposal = proposal.id and earlier.level = 'PART'
                                    and earlier.step = :part and earlier.body = body.id),
                            """
                                + URGENCY
                                + """
                            , proposal.lead, proposal.partners, proposal.themes, :at, cast(:due as date),
                            case when proposal.parked then cast(:today as date) end
                        from proposal, body
                        where proposal.id = :proposal and body.id = :body""")
                .param("proposal", proposal.value())
                .param("part", part.name())
                .param("body", body.value())
                .param("at", Columns.timestamp(at))
                .param("today", OfficialTime.dayOf(at))
                .param("due", term == null ? null : term.due())
                .update();
    }

    /** Work has another term; it may stand still by itself. */
    void termChanged(TaskId task, Term term) {
        termChanged("step.task = :which", task.value(), term);
    }

    /** A part has another term; the same goes for it. */
    void termChanged(OpenStep part, Term term) {
        termChanged("step.id = :which", part.id(), term);
    }

    private void termChanged(String where, Object which, Term term) {
        sql
                .sql(
                        """
                        update step_record step set due = :due,
                            still_since = case when cast(:since as date) is null then step.still_since
                                else coalesce(step.still_since, greatest(cast(:since as date),
                                    (step.entered_at at time zone :zone)::date)) end,
                            written_in = pg_current_xact_id()
                        from proposal
                        where step.left_at is null and proposal.id = step.proposal and """
                                + ' '
                                + where
                                + " returning proposal.parked,"
                                + OpenStep.COLUMNS)
                .param("which", which)
                .param("due", term.due())
                .param("since", term.standsStillSince())
                .param("zone", OfficialTime.ZONE.getId())
                .query((row, number) -> row.getBoolean("parked") ? null : OpenStep.read(row))
                .list()
                .stream()
                .filter(step -> step != null && step.stillSince() != null && term.standsStillSince() == null)
                .forEach(this::goesOn);
    }

    /** Somebody begins with work, for the first time. */
    void begun(OpenStep step, Instant at) {
        sql.sql(
                        """
                        update step_record set begun_at = :at, waiting = :waiting, written_in = pg_current_xact_id()
                        where id = :id""")
                .param("id", step.id())
                .param("at", Columns.timestamp(at))
                .param("waiting", step.daysUntil(OfficialTime.dayOf(at), calendar))
                .update();
    }

    /** @param byPerson whoever did it began it, if only then */
    void leave(OpenStep step, StepOutcome outcome, Instant at, boolean byPerson) {
        LocalDate day = OfficialTime.dayOf(at);
        int days = step.daysUntil(day, calendar);
        boolean isBegunNow = byPerson && !step.isBegun();
        sql.sql(
                        """
                        update step_record set left_at = :at, outcome = :outcome, days = :days, still = :still,
                            still_since = null, begun_at = coalesce(begun_at, :begunAt),
                            waiting = coalesce(waiting, :waiting), written_in = pg_current_xact_id()
                        where id = :id""")
                .param("id", step.id())
                .param("at", Columns.timestamp(at))
                .param("outcome", outcome.name())
                .param("days", days)
                .param("still", step.stillUntil(day, calendar))
                .param("begunAt", isBegunNow ? Columns.timestamp(at) : null)
                .param("waiting", isBegunNow ? days : null)
                .update();
    }
}
