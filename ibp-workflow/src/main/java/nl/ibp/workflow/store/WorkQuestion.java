package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkTerm;
import org.jspecify.annotations.Nullable;

/**
 * A question for open work in SQL, of every seat by itself. It is asked of the table that leads to the fewest rows: of
 * the words of the seats' work, of what proposals are about, or else of the tasks in their order.
 *
 * @param words empty where none are looked for
 * @param areCommon so much is found by the words that going through all work in its order is quicker
 */
record WorkQuestion(
        Actor actor,
        Reader reader,
        List<WorkBranch> branches,
        WorkFilter filter,
        SearchExpression words,
        boolean areCommon,
        LocalDate today) {

    private static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);
    private static final int DAYS_OF_WEEK = 6;
    private static final long SEQUENCES = 1_000_000;

    // Whoever claimed it and has left the seat since is still written there.
    private static final String CLAIM_STANDS =
            """
             (task.claimed_by is not null and (exists (select from appointment
                    where appointment.person = task.claimed_by and appointment.seat = task.seat
                    and from_day <= :today and (until_day is null or until_day >= :today))
                or exists (select from substitution
                    join unnest(cast(:allKinds as text[]), cast(:allScopes as text[])) as scope_of (kind, scope)
                        on scope_of.kind = task.kind and scope_of.scope = any(scopes)
                    where substitute = task.claimed_by and substitution.seat = task.seat and substitution.ended_at is null
                    and from_day <= :today and until_day >= :today)))
            """;

    // Dossiers that are secret, and those that the reader may find nothing by. They are few, so they are listed first,
    // and nothing is asked of each row but whether it is among them.
    private static final String SECRET =
            "secret as materialized (select coalesce(array_agg(proposal), '{}') as ids from secret_dossier)";
    private static final String CLOSED = "closed as materialized (select array(select proposal.id from proposal"
            + " where proposal.id = any(cast((select ids from secret) as uuid[])) and not" + NeedToKnow.READ
            + ") as ids)";

    // The claims before the rest of the task: of columns of one name the first counts. Each answer is worked out once a
    // row, for which PostgreSQL needs the offset.
    private static final String ROWS = "select case when stands then claimed_by end as claimed_by,"
            + " case when stands then claimed_at end as claimed_at, task.*,"
            + " year, sequence, lead, parked, secret, readable, page.found,"
            + " case when readable then title end as title,"
            + " case when readable then themes else '{}' end as themes"
            + " from page join task on task.id = page.id join proposal on proposal.id = task.proposal"
            + " cross join lateral (select proposal.id = any(cast((select ids from secret) as uuid[])) as secret,"
            + " proposal.id <> all(cast((select ids from closed) as uuid[])) as readable," + CLAIM_STANDS
            + "as stands offset 0) knowledge order by ";

    /**
     * The rows of a page in their order; {@code found} says how many there are from its beginning on, where the question
     * {@link #countsItself}.
     *
     * @param limit no parameter of the statement: a plan for any limit would read and sort everything
     */
    String page(WorkOrder order, @Nullable WorkCursor after, int limit) {
        String columns = columns(order);
        String goesOn = after == null ? "" : " and " + after(order);
        String found = countsItself() ? "count(*) over ()" : "0";
        String rest = countsItself() ? goesOn : goesOn + " order by " + columns + " limit " + limit;
        return "with " + before() + ", page as materialized (select *, " + found + " as found from ("
                + union(asked(), columns, rest)
                + ") as work order by " + columns.replace("place.", "") + " limit " + limit + ") " + ROWS
                + columns.replace("place.", "page.");
    }

    /** How many there are, up to a limit: of one seat after the other, until there are enough. */
    String count(int limit) {
        return "with " + before() + " select count(*) from (select from ("
                + union(oneByOne(), "place.id", " limit " + limit) + ") as work limit " + limit + ") as counted";
    }

    private String before() {
        return WorkPutAside.list(filter.aside()) + ", " + SECRET + ", " + CLOSED;
    }

    /** What is looked up by words has to be put in order as a whole before its first page is known. */
    boolean countsItself() {
        return isByWords();
    }

    /** The same, looked up however common the words are: nothing needs to be in order to be counted. */
    WorkQuestion lookedUp() {
        return new WorkQuestion(actor, reader, branches, filter, words, false, today);
    }

    WorkQuestion searching(SearchExpression others) {
        return new WorkQuestion(actor, reader, branches, filter, others, areCommon, today);
    }

    // What has to be put in order anyway is one question where the same kinds are asked of seats.
    private Collection<List<WorkBranch>> asked() {
        return isByWords() ? WorkBranch.ofOneKind(branches) : oneByOne();
    }

    private List<List<WorkBranch>> oneByOne() {
        return branches.stream().map(List::of).toList();
    }

    private String union(Collection<List<WorkBranch>> asked, String columns, String rest) {
        return asked.stream()
                .map(seats -> select(seats, columns.replace(" desc", ""), rest))
                .collect(Collectors.joining(" union all "));
    }

    // No column but those of the order: an index that has them all is read without the table.
    private String select(List<WorkBranch> seats, String columns, String rest) {
        WorkBranch branch = seats.get(0);
        StringBuilder select =
                new StringBuilder("(select ").append(columns).append(" from ").append(place());
        if (asksTask(branch) && !isOfTasks()) {
            select.append(" join task on task.id = place.id");
        }
        select.append(isByWords() ? wordsOf(seats) : where(branch));
        if (!branch.kinds().isEmpty()) {
            select.append(ofTask(" and task.kind = any(:kinds" + branches.indexOf(branch) + ")"));
        }
        return select.append(about())
                .append(term(filter.term()))
                .append(ofTask(claim(filter.claim())))
                .append(rest)
                .append(")")
                .toString();
    }

    private String ofTask(String condition) {
        return isOfTasks() ? condition.replace("task.", "place.") : condition;
    }

    private String place() {
        if (isByWords()) {
            return "(select *, task as id from open_work_words) place";
        }
        return isByFacet() ? "(select *, task as id from open_work_facet) place" : "task place";
    }

    // A condition for each seat: all in one expression, the index holds every piece of work against all of them.
    private String wordsOf(List<WorkBranch> seats) {
        return seats.stream()
                .map(seat -> "words_of_work(place.seat, place.proposal) @@ cast(:wordsOfSeat" + branches.indexOf(seat)
                        + " as tsquery)")
                .collect(Collectors.joining(" or ", " where (", ")"));
    }

    private String where(WorkBranch branch) {
        String ofSeat = " where place.seat = :seat" + branches.indexOf(branch);
        return isByFacet()
                ? ofSeat + " and place.theme = :theme and place.province = :province"
                : ofSeat + " and place.ended_at is null";
    }

    private boolean isByWords() {
        return !words.isEmpty() && !areCommon;
    }

    private boolean isAbout() {
        return filter.theme() != null || filter.province() != null;
    }

    private boolean isByFacet() {
        return isAbout() && !isByWords();
    }

    private boolean isOfTasks() {
        return !isByWords() && !isByFacet();
    }

    private boolean asksTask(WorkBranch branch) {
        return !branch.kinds().isEmpty() || filter.claim() != null;
    }

    // Who finds what is secret for them by what it says, knows that it says so.
    private String about() {
        StringBuilder about = new StringBuilder();
        if (isAbout() && isByWords()) {
            about.append(" and exists (select from open_work_facet facet where facet.task = place.id")
                    .append(" and facet.theme = :theme and facet.province = :province)");
        }
        if (!words.isEmpty() && areCommon) {
            // A value, and no "exists": that would be turned into a join, which looks up the words of everything first.
            // What is looked for is read once, and not at every row.
            about.append(" and (select said.search @@ (select cast(:words as tsquery)) from proposal_words said")
                    .append(" where said.proposal = place.proposal)");
        }
        if (isAbout() || !words.isEmpty()) {
            about.append(" and place.proposal <> all(cast((select ids from closed) as uuid[]))");
        }
        if (filter.proposal() != null) {
            about.append(" and place.dossier = :dossier");
        }
        return about.append(WorkPutAside.condition(filter.aside())).toString();
    }

    private static String term(@Nullable WorkTerm term) {
        if (term == null) {
            return "";
        }
        return switch (term) {
            case OVERDUE -> " and place.due_day < :today";
            case WITHIN_WEEK -> " and place.due_day between :today and :endOfWeek";
            case NONE -> " and place.due_day = :noTerm";
        };
    }

    private static String claim(@Nullable WorkClaim claim) {
        if (claim == null) {
            return "";
        }
        return switch (claim) {
            case MINE -> " and task.claimed_by = :me";
            case SOMEBODY_ELSE -> " and task.claimed_by <> :me and" + CLAIM_STANDS;
            case NOBODY -> " and (task.claimed_by is null or not" + CLAIM_STANDS + ")";
        };
    }

    private static String columns(WorkOrder order) {
        return switch (order) {
            case DUE -> "place.due_day, place.created_at, place.id";
            case NEWEST -> "place.created_at desc, place.id desc";
            case PROPOSAL -> "place.dossier, place.due_day, place.created_at, place.id";
        };
    }

    private static String after(WorkOrder order) {
        return switch (order) {
            case DUE -> "(place.due_day, place.created_at, place.id) > (:afterDay, :afterMoment, :afterTask)";
            case NEWEST -> "(place.created_at, place.id) < (:afterMoment, :afterTask)";
            case PROPOSAL ->
                "(place.dossier, place.due_day, place.created_at, place.id)"
                        + " > (:afterDossier, :afterDay, :afterMoment, :afterTask)";
        };
    }

    Map<String, Object> params(@Nullable WorkCursor after) {
        Map<String, Object> params = new HashMap<>(NeedToKnow.params(reader));
        params.put("theme", filter.theme() == null ? 0 : filter.theme().value());
        params.put(
                "province", filter.province() == null ? "" : filter.province().value());
        params.put("words", words.after(""));
        params.put("me", actor.person().value());
        params.put("today", today);
        params.put("endOfWeek", today.plusDays(DAYS_OF_WEEK));
        params.put("noTerm", NO_TERM);
        params.put("allKinds", Columns.texts(Arrays.asList(TaskKind.values())));
        params.put(
                "allScopes",
                Columns.texts(
                        Arrays.stream(TaskKind.values()).map(ScopeOfWork::of).toList()));
        if (filter.proposal() != null) {
            params.put(
                    "dossier",
                    filter.proposal().year() * SEQUENCES + filter.proposal().sequence());
        }
        for (int index = 0; index < branches.size(); index++) {
            WorkBranch branch = branches.get(index);
            params.put("seat" + index, branch.seat().value());
            params.put("kinds" + index, Columns.texts(branch.kinds()));
            params.put("wordsOfSeat" + index, words.of(branch.seat()));
        }
        if (after != null) {
            params.put("afterDay", after.due() == null ? NO_TERM : after.due());
            params.put("afterMoment", Columns.timestamp(after.createdAt()));
            params.put("afterTask", after.task().value());
            params.put(
                    "afterDossier",
                    after.proposal().year() * SEQUENCES + after.proposal().sequence());
        }
        return params;
    }
}
