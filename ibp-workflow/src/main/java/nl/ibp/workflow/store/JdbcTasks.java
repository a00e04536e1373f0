package nl.ibp.workflow.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.StepOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTasks implements Tasks {

    private final JdbcClient sql;
    private final StepWriter steps;

    JdbcTasks(JdbcClient sql, StepWriter steps) {
        this.sql = sql;
        this.steps = steps;
    }

    @Override
    public void opened(OpenTask task) {
        sql.sql(
                        """
                        insert into task (id, kind, proposal, seat, province, consultation, secrecy, created_at, due,
                            claimed_by, claimed_at, reminded_at, stands_still_since)
                        values (:id, :kind, :proposal, :seat, :province, :consultation, :secrecy, :createdAt, :due,
                            :claimedBy, :claimedAt, :remindedAt, :standsStillSince)""")
                .param("id", task.id().value())
                .param("kind", task.kind().name())
                .param("proposal", task.proposal().value())
                .param("seat", task.seat().value())
                .param("province", Columns.text(task.province()))
                .param(
                        "consultation",
                        task.consultation() == null ? null : task.consultation().value())
                .param("secrecy", task.secrecy() == null ? null : task.secrecy().value())
                .param("createdAt", Columns.timestamp(task.createdAt()))
                .param("due", task.due())
                .param("claimedBy", Columns.text(task.claimedBy()))
                .param("claimedAt", Columns.timestamp(task.claimedAt()))
                .param("remindedAt", Columns.timestamp(task.remindedAt()))
                .param("standsStillSince", task.standsStillSince())
                .update();
        steps.opened(task);
    }

    @Override
    public void ended(TaskId id, PersonId by, Instant at) {
        StatementSpec ending = ending("ended_by = :by, ended_at = :at, begun_at = coalesce(begun_at, :at)", id, at)
                .param("by", by.value());
        end(id, ending, step -> steps.leave(step, StepOutcome.DONE, at, true));
    }

    @Override
    public void lapsed(TaskId id, Lapse lapse, Instant at) {
        StatementSpec ending = ending("ended_why = :why, ended_note = :note, ended_at = :at", id, at)
                .param("why", lapse.why().name())
                .param("note", lapse.note());
        end(id, ending, step -> steps.leave(step, StepOutcome.of(lapse.why()), at, false));
    }

    private StatementSpec ending(String how, TaskId id, Instant at) {
        return sql.sql("with ended as (update task set " + how
                        + " where id = :id and ended_at is null returning id) select"
                        + OpenStep.COLUMNS
                        + "from ended left join step_record step on step.task = ended.id and step.left_at is null")
                .param("id", id.value())
                .param("at", Columns.timestamp(at));
    }

    // What began before there were step records has none.
    private void end(TaskId id, StatementSpec ending, Consumer<OpenStep> leave) {
        List<Optional<OpenStep>> ended = ending.query((row, number) -> Optional.ofNullable(OpenStep.read(row)))
                .list();
        if (ended.isEmpty() && findEnded(id).isEmpty()) {
            throw new IllegalStateException("No task " + id);
        }
        ended.forEach(step -> step.ifPresent(leave));
    }

    @Override
    public void reopened(TaskId id) {
        int changed = sql.sql(
                        """
                        update task set ended_at = null, ended_by = null, ended_why = null, ended_note = ''
                        where id = :id and ended_at is not null""")
                .param("id", id.value())
                .update();
        Rows.requireOne(changed, "ended task", id);
        boolean isCounted = sql.sql("select exists (select from step_record where task = :id and left_at is null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!isCounted) {
            steps.opened(findOpen(id).orElseThrow());
        }
    }

    @Override
    public void changeTerm(TaskId id, Term term) {
        int changed = sql.sql(
                        """
                        update task set due = :due, stands_still_since = :standsStillSince
                        where id = :id and ended_at is null""")
                .param("id", id.value())
                .param("due", term.due())
                .param("standsStillSince", term.standsStillSince())
                .update();
        Rows.requireOne(changed, "open task", id);
        steps.termChanged(id, term);
    }

    @Override
    public Optional<OpenTask> findOpen(TaskId id) {
        return open("select * from task where id = :id and ended_at is null", id);
    }

    @Override
    public Optional<OpenTask> lockOpen(TaskId id) {
        return open("select * from task where id = :id and ended_at is null for update", id);
    }

    private Optional<OpenTask> open(String select, TaskId id) {
        return sql.sql(select)
                .param("id", id.value())
                .query((row, number) -> TaskRows.open(row))
                .optional();
    }

    @Override
    public Optional<EndedTask> findEnded(TaskId id) {
        return sql.sql("select * from task where id = :id and ended_at is not null")
                .param("id", id.value())
                .query((row, number) -> TaskRows.ended(row))
                .optional();
    }

    @Override
    public void claim(TaskId id, PersonId by, Instant at) {
        int claimed = sql.sql(
                        """
                        update task set claimed_by = :by, claimed_at = :at
                        where id = :id and ended_at is null and (claimed_by is null or claimed_by = :by)""")
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Columns.timestamp(at))
                .update();
        Rows.requireOne(claimed, "unclaimed open task", id);
    }

    @Override
    public void begun(TaskId id, Instant at) {
        sql.sql("with begun as (update task set begun_at = :at"
                        + " where id = :id and ended_at is null and begun_at is null returning id) select"
                        + OpenStep.COLUMNS
                        + "from begun join step_record step on step.task = begun.id and step.left_at is null"
                        + " and step.begun_at is null")
                .param("id", id.value())
                .param("at", Columns.timestamp(at))
                .query((row, number) -> OpenStep.read(row))
                .optional()
                .ifPresent(step -> steps.begun(step, at));
    }

    @Override
    public void release(TaskId id) {
        int released = sql.sql(
                        """
                        update task set claimed_by = null, claimed_at = null
                        where id = :id and ended_at is null""")
                .param("id", id.value())
                .update();
        Rows.requireOne(released, "open task", id);
    }

    @Override
    public void reminded(Collection<TaskId> ids, Instant at) {
        sql.sql("update task set reminded_at = :at where id = any(:ids) and ended_at is null")
                .param("ids", Columns.texts(ids))
                .param("at", Columns.timestamp(at))
                .update();
    }

    @Override
    public Set<PersonId> whoMayDo(OpenTask task, LocalDate day) {
        return sql.sql(
                        """
                        select person from appointment
                        where seat = :seat and from_day <= :day and (until_day is null or until_day >= :day)
                        union
                        select substitute from substitution
                        where seat = :seat and :scope = any(scopes) and ended_at is null
                            and from_day <= :day and until_day >= :day""")
                .param("seat", task.seat().value())
                .param("scope", ScopeOfWork.of(task.kind()).name())
                .param("day", day)
                .query((row, number) -> new PersonId(row.getString("person")))
                .set();
    }

    @Override
    public List<OpenTask> openOn(ProposalId proposal) {
        return sql.sql(
                        """
                        select * from task where proposal = :proposal and ended_at is null
                        order by created_at, seat, id""")
                .param("proposal", proposal.value())
                .query((row, number) -> TaskRows.open(row))
                .list();
    }

    @Override
    public List<EndedTask> endedOn(ProposalId proposal) {
        return sql.sql(
                        """
                        select * from task where proposal = :proposal and ended_at is not null
                        order by ended_at, created_at, id""")
                .param("proposal", proposal.value())
                .query((row, number) -> TaskRows.ended(row))
                .list();
    }

    @Override
    public List<SeatId> askedOn(ProposalId proposal) {
        return sql.sql("select distinct seat from task where proposal = :proposal order by seat")
                .param("proposal", proposal.value())
                .query((row, number) -> new SeatId(row.getString("seat")))
                .list();
    }

    @Override
    public List<OpenTask> allOpen() {
        return sql.sql("select * from task where ended_at is null order by due nulls last, created_at, id")
                .query((row, number) -> TaskRows.open(row))
                .list();
    }
}
