package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ibp.domain.organisation.Actor;
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
 * the words of each seat, of what proposals are about, or else of the tasks in their order.
 *
 * @param words empty where none are looked for
 * @param areCommon so much is found by the words that going through all work in its order is quicker
 * @param closed proposals that nothing may be found by
 * @param aside tasks that are left out, or else the only ones: {@link WorkPutAside#condition}
 */
record WorkQuestion(
        Actor actor,
        List<WorkBranch> branches,
        WorkFilter filter,
        SearchExpression words,
        boolean areCommon,
        List<UUID> closed,
        List<String> aside,
        LocalDate today) {

    private static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);
    private static final int DAYS_OF_WEEK = 6;
    private static final long SEQUENCES = 1_000_000;

    // Whoever claimed it and has left the seat since is still written there.
    private static final String CLAIM_STANDS =
            """
             (exists (select from appointment
                    where appointment.person = task.claimed_by and appointment.seat = task.seat
                    and from_day <= :today and (until_day is null or until_day >= :today))
                or exists (select from substitution
                    join unnest(cast(:allKinds as text[]), cast(:allScopes as text[])) as scope_of (kind, scope)
                        on scope_of.kind = task.kind and scope_of.scope = any(scopes)
                    where substitute = task.claimed_by and substitution.seat = task.seat and substitution.ended_at is null
                    and from_day <= :today and until_day >= :today))
            """;

    /** A page of it: the ids in their order, up to the parameter {@code limit}. */
    String page(WorkOrder order, @Nullable WorkCursor after) {
        String columns = columns(order);
        String goesOn = after == null ? "" : " and " + after(order);
        return "select id from (" + union(goesOn + " order by " + columns + " limit :limit") + ") as work order by "
                + columns.replace("place.", "") + " limit :limit";
    }

    /** How many there are, up to the parameter {@code limit}. */
    String count() {
        return "select count(*) from (select from (" + union(" limit :limit") + ") as work limit :limit) as counted";
    }

    private String union(String rest) {
        List<String> selects = new ArrayList<>();
        for (int index = 0; index < branches.size(); index++) {
            selects.add(select(index, branches.get(index), rest));
        }
        return String.join(" union all ", selects);
    }

    private String select(int index, WorkBranch branch, String rest) {
        StringBuilder select = new StringBuilder(
                        "(select place.id, place.due_day, place.created_at, place.dossier from ")
                .append(place(index));
        if (asksTask(branch) && !isOfTasks()) {
            select.append(" join task on task.id = place.id");
        }
        select.append(where(index));
        if (!branch.kinds().isEmpty()) {
            select.append(ofTask(" and task.kind = any(:kinds" + index + ")"));
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

    private String place(int index) {
        if (isByWords()) {
            return "(select task as id, proposal, due_day, created_at, dossier, words from open_work_words) place";
        }
        return isByFacet() ? "(select *, task as id from open_work_facet) place" : "task place";
    }

    private String where(int index) {
        if (isByWords()) {
            return " where place.words @@ cast(:words" + index + " as tsquery)";
        }
        return isByFacet()
                ? " where place.seat = :seat" + index + " and place.theme = :theme and place.province = :province"
                : " where place.seat = :seat" + index + " and place.ended_at is null";
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
            about.append(" and (select said.search @@ cast(:words as tsquery) from proposal_words said")
                    .append(" where said.proposal = place.proposal)");
        }
        if (!closed.isEmpty()) {
            about.append(" and place.proposal <> all(cast(:closed as uuid[]))");
        }
        if (filter.proposal() != null) {
            about.append(" and place.dossier = :dossier");
        }
        if (!aside.isEmpty() || filter.aside() != null) {
            about.append(WorkPutAside.condition(filter.aside()));
        }
        return about.toString();
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

    /** Of all but {@code limit}. */
    Map<String, Object> params(@Nullable WorkCursor after) {
        Map<String, Object> params = new HashMap<>();
        params.put("theme", filter.theme() == null ? 0 : filter.theme().value());
        params.put(
                "province", filter.province() == null ? "" : filter.province().value());
        params.put("words", words.after(""));
        params.put("closed", Columns.texts(closed));
        params.put("aside", aside.toArray(String[]::new));
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
            params.put("words" + index, words.after(branch.seat().value() + "/"));
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
