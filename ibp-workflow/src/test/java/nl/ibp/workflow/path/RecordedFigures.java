package nl.ibp.workflow.path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How dossiers went by what their record says, and by nothing else: figures that are made in another way must say the
 * same. Of dossiers that came to an end after a decision of the board, for only of these the record tells when each step
 * was over.
 */
public final class RecordedFigures {

    /** What stands for the colleges together, and for the provinces once their States decided, among the bodies. */
    public static final String COLLEGES = "colleges";

    public static final String RESULT = "result";

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    /** @param returned it was left for a revision */
    public record Stay(ProposalId dossier, ProposalStatus step, LocalDate left, int days, boolean returned) {}

    /** @param days from the first submission on, without those on which the dossier was parked */
    public record Decision(ProposalId dossier, LocalDate day, int days) {}

    /** @param by the body that gave it back */
    public record Return(ProposalId dossier, String by, LocalDate day) {}

    private record Entry(UUID proposal, LocalDate day, RecordedEvent event, Map<String, String> details) {

        String said(String name) {
            return details.getOrDefault(name, "");
        }
    }

    private record Row(UUID proposal, Instant at, String event, String details) {}

    private final WorkingCalendar calendar;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Return> returns = new ArrayList<>();
    private final Set<ProposalId> finished = new HashSet<>();

    private RecordedFigures(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public static RecordedFigures read(JdbcClient sql, WorkingCalendar calendar) {
        RecordedFigures figures = new RecordedFigures(calendar);
        Map<UUID, List<Entry>> dossiers = new LinkedHashMap<>();
        sql.sql("select proposal, at, event, details from dossier_entry order by proposal, sequence")
                .query(Row.class)
                .list()
                .forEach(row -> dossiers.computeIfAbsent(row.proposal(), id -> new ArrayList<>())
                        .add(entry(row)));
        dossiers.forEach((id, entries) -> figures.add(new ProposalId(id), entries));
        return figures;
    }

    private static Entry entry(Row row) {
        try {
            return new Entry(
                    row.proposal(),
                    OfficialTime.dayOf(row.at()),
                    RecordedEvent.valueOf(row.event()),
                    new ObjectMapper().readValue(row.details(), DETAILS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Stay> stays() {
        return stays;
    }

    /** That ended the way to the board: a deferral or a return does not. */
    public List<Decision> decisions() {
        return decisions;
    }

    public List<Return> returns() {
        return returns;
    }

    public Set<ProposalId> finished() {
        return finished;
    }

    private void add(ProposalId id, List<Entry> entries) {
        Walk walk = new Walk(id);
        entries.forEach(walk::follow);
        if (walk.isOver) {
            finished.add(id);
            stays.addAll(walk.went);
            decisions.addAll(walk.decided);
            returns.addAll(walk.returned);
        }
    }

    /** One dossier from its first entry to its last. */
    private final class Walk {

        private final ProposalId id;
        private final List<Stay> went = new ArrayList<>();
        private final List<Decision> decided = new ArrayList<>();
        private final List<Return> returned = new ArrayList<>();
        private final List<LocalDate> parked = new ArrayList<>();
        private final Set<String> asked = new HashSet<>();
        private final Set<String> returning = new HashSet<>();
        private ProposalStatus at = ProposalStatus.DRAFT;
        private LocalDate since = LocalDate.MIN;
        private LocalDate submitted = LocalDate.MIN;
        private LocalDate lastCollege = LocalDate.MIN;
        private LocalDate lastProvince = LocalDate.MIN;
        private boolean isOver;

        Walk(ProposalId id) {
            this.id = id;
        }

        void follow(Entry entry) {
            LocalDate day = entry.day();
            switch (entry.event()) {
                case PROPOSAL_STARTED -> since = day;
                case PROPOSAL_SUBMITTED -> {
                    submitted = submitted.equals(LocalDate.MIN) ? day : submitted;
                    to(ProposalStatus.COLLEGES, day);
                }
                case COLLEGE_DECIDED -> lastCollege = day;
                case REFUSAL_CHOSEN -> chosen(entry.said("choice"), day);
                case INTAKE_DONE -> checked(entry.said("result"), day);
                case ROUTE_DETERMINED -> {
                    if (entry.said("kind").equals("ASSIGN")) {
                        to(ProposalStatus.ROUTING, day);
                    } else {
                        routed(entry.said("bodies"), day);
                    }
                }
                case ROUTE_ASSIGNED, ROUTE_NOT_ASSIGNED_IN_TIME -> routed(entry.said("bodies"), day);
                case ADVICE_ESTABLISHED, ADVICE_UPHELD -> advised(entry.said("body"), entry.said("position"), day);
                case BOARD_DECIDED -> decided(entry.said("outcome"), day);
                case RETURNED_FOR_REVISION -> returnedOn(day);
                case STATES_DECIDED, LETTER_SENT, SENT_TO_MINISTER, COMMITMENT_RECORDED, RECONFIRMED ->
                    lastProvince = day;
                case CONSOLIDATED -> consolidated(entry.said("result"), day);
                case PROPOSAL_PARKED, PROPOSAL_RESUMED -> parked.add(day);
                default -> {}
            }
        }

        private void chosen(String choice, LocalDate day) {
            to(ProposalStatus.REFUSED_BY_COLLEGE, lastCollege);
            switch (choice) {
                case "CONTINUE_WITHOUT" -> to(ProposalStatus.INTAKE, day);
                case "ASK_AGAIN" -> to(ProposalStatus.COLLEGES, day);
                default -> returning.add(COLLEGES);
            }
        }

        private void checked(String result, LocalDate day) {
            if (at == ProposalStatus.COLLEGES) {
                to(ProposalStatus.INTAKE, lastCollege);
            }
            switch (result) {
                case "INCOMPLETE" -> returning.add("ipo-bureau");
                case "NO_COMMITTEE" -> to(ProposalStatus.ROUTING, day);
                default -> {}
            }
        }

        private void routed(String bodies, LocalDate day) {
            asked.clear();
            asked.addAll(Set.of(bodies.split(",")));
            asked.remove("");
            goOn(day);
        }

        private void advised(String body, String position, LocalDate day) {
            asked.remove(body);
            if (position.equals("RETURN")) {
                returning.add(body);
            }
            if (returning.isEmpty() && asked.stream().noneMatch(one -> stageOf(one) == at)) {
                goOn(day);
            }
        }

        private void goOn(LocalDate day) {
            to(asked.stream().map(this::stageOf).min(ProposalStatus::compareTo).orElse(ProposalStatus.BOARD), day);
        }

        private ProposalStatus stageOf(String body) {
            return body.startsWith("aac-") ? ProposalStatus.OFFICIAL_ADVICE : ProposalStatus.ADMINISTRATIVE_ADVICE;
        }

        private void decided(String outcome, LocalDate day) {
            switch (outcome) {
                case "DEFER" -> {}
                case "RETURN" -> returning.add("ipo-bestuur");
                default -> {
                    decided.add(new Decision(id, day, days(submitted, day)));
                    to(ProposalStatus.STATES, day);
                    isOver = outcome.equals("REJECT") || outcome.equals("TAKE_NOTE");
                }
            }
        }

        private void consolidated(String result, LocalDate day) {
            to(ProposalStatus.CONSOLIDATION, lastProvince);
            if (result.equals("RENEGOTIATE")) {
                returning.add(RESULT);
            } else {
                leave(day, false);
                isOver = true;
            }
        }

        private void returnedOn(LocalDate day) {
            returning.forEach(body -> returned.add(new Return(id, body, day)));
            returning.clear();
            leave(day, true);
            at = ProposalStatus.REVISION;
            since = day;
        }

        private void to(ProposalStatus next, LocalDate day) {
            leave(day, false);
            at = next;
            since = day;
        }

        private void leave(LocalDate day, boolean isReturned) {
            went.add(new Stay(id, at, day, days(since, day), isReturned));
        }

        private int days(LocalDate from, LocalDate until) {
            int days = calendar.workingDaysBetween(from, until);
            for (int span = 0; span + 1 < parked.size(); span += 2) {
                LocalDate first = later(parked.get(span), from);
                LocalDate last = later(until, first).isAfter(parked.get(span + 1)) ? parked.get(span + 1) : until;
                days -= last.isAfter(first) ? calendar.workingDaysBetween(first, last) : 0;
            }
            return days;
        }

        private LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
