package nl.ibp.workflow.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ibp.domain.Euros;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.CommitteeTreatment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesLetter;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.states.StatesProposal;
import nl.ibp.domain.states.Votes;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;

/** What one province does with an adopted example: a letter to its States, or a proposal that they decide on. */
class ArchivedStates {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final BigDecimal LESS_A_TENTH = new BigDecimal("0.9");

    private final ArchiveDesk desk;
    private final ArchivePace pace;
    private final ArchivedDossier dossier;
    private final Phrases phrases;
    private final Province province;
    private final StatesFile file;
    private final Runnable over;

    ArchivedStates(
            ArchiveDesk desk,
            ArchivePace pace,
            ArchivedDossier dossier,
            Phrases phrases,
            Province province,
            List<OwnMoney> ownMoney,
            Runnable over) {
        this.desk = desk;
        this.pace = pace;
        this.dossier = dossier;
        this.phrases = phrases;
        this.province = province;
        this.over = over;
        file = StatesFile.open(
                new StatesFileId(dossier.id(), dossier.version(), province.code()), ownMoney, dossier.now());
    }

    void begin() {
        desk.statesFiles().add(file);
        dossier.write(
                RecordedEvent.STATES_FILE_OPENED,
                Map.of("province", province.code().value()));
        boolean decides = !file.ownMoney().isEmpty();
        file.involve(decides ? Involvement.PROPOSAL : Involvement.LETTER);
        desk.statesFiles().save(file);
        if (decides) {
            work(TaskKind.DRAFT_STATES_PROPOSAL, SeatRole.COLLEGE, "STATES_PROPOSAL", days(13), this::propose);
        } else {
            work(TaskKind.SEND_STATES_LETTER, SeatRole.COLLEGE, "STATES_LETTER", days(12), this::inform);
        }
    }

    private LocalDate days(double median) {
        return dossier.daysOn(pace.days(median, province.code()));
    }

    private void work(TaskKind kind, SeatRole role, String step, LocalDate on, Consumer<OpenTask> done) {
        Seat seat = desk.seats().of(province.code(), role);
        dossier.work(kind, seat, dossier.due(step), on, null, done);
    }

    private void done(OpenTask task, RecordedEvent event, Map<String, String> details) {
        desk.statesFiles().save(file);
        Map<String, String> all = new HashMap<>(details);
        all.put("province", province.code().value());
        dossier.done(task, event, all);
    }

    private String filled(String text) {
        return text.replace("{title}", dossier.proposal().currentContent().title());
    }

    private void inform(OpenTask task) {
        StatesLetter letter = new StatesLetter(
                filled(phrases.letter().subject()), phrases.letter().text(), dossier.holder(task), dossier.now());
        file.send(letter);
        done(task, RecordedEvent.LETTER_SENT, Map.of("subject", letter.subject()));
        over.run();
    }

    private void propose(OpenTask task) {
        Phrases.Proposal says = phrases.proposal();
        BudgetAmendment amendment = new BudgetAmendment(
                file.ownMoney().stream()
                        .map(line -> new Expense(filled(says.expense()), line.year(), amount(line)))
                        .toList(),
                file.ownMoney().stream()
                        .map(line -> new FundingCover(says.cover(), line.year(), amount(line)))
                        .toList());
        file.submit(new StatesProposal(
                filled(says.title()), says.text(), amendment, List.of(), dossier.holder(task), dossier.now()));
        done(
                task,
                RecordedEvent.STATES_PROPOSAL_SUBMITTED,
                Map.of("amount", amendment.total().amount().toPlainString()));
        work(TaskKind.TREAT_IN_STATES_COMMITTEE, SeatRole.STATES_CLERK, "STATES_COMMITTEE", days(9), this::treat);
    }

    private static Euros amount(OwnMoney line) {
        return line.amount().known().orElseThrow();
    }

    private void treat(OpenTask task) {
        AgendaKind kind = pace.oneIn(2) ? AgendaKind.CONSENT_ITEM : AgendaKind.DISCUSSION_ITEM;
        file.treat(new CommitteeTreatment(kind, dossier.today(), false, "", "", dossier.holder(task), dossier.now()));
        done(task, RecordedEvent.STATES_COMMITTEE_TREATED, Map.of("result", kind.name(), "urgent", "false"));
        // Deliberation begins two weeks after public notice (Provinciewet 194).
        LocalDate from = dossier.today().plusWeeks(2);
        dossier.at(from.atTime(MORNING).atZone(OfficialTime.ZONE).toInstant(), () -> askStates(dossier.today()));
    }

    private void askStates(LocalDate from) {
        work(
                TaskKind.STATES_DECIDE,
                SeatRole.STATES_CLERK,
                "STATES",
                desk.meetings().ofStates(from),
                this::decide);
    }

    private void decide(OpenTask task) {
        StatesOutcome outcome = outcome();
        int sitting = province.statesSeats();
        int few = sitting / 5;
        Votes votes =
                switch (outcome) {
                    case ADOPTED_UNANIMOUSLY -> new Votes(sitting - 2, 0, sitting);
                    case REJECTED -> new Votes(few, sitting - few - 1, sitting);
                    default -> new Votes(sitting - few - 1, few, sitting);
                };
        file.decide(new StatesDecision(
                outcome,
                dossier.today(),
                outcome == StatesOutcome.DEFERRED ? null : votes,
                outcome.isAmended()
                        ? List.of(new Amendment(
                                phrases.proposal().cutTitle(),
                                phrases.proposal().cut()))
                        : List.of(),
                outcome.isAmended() ? cut() : null,
                List.of(),
                "",
                outcome.needsReasons() ? phrases.reasons().get(3) : "",
                dossier.holder(task),
                dossier.now()));
        done(task, RecordedEvent.STATES_DECIDED, Map.of("outcome", outcome.name()));
        if (outcome == StatesOutcome.DEFERRED) {
            askStates(dossier.today().plusDays(1));
        } else if (outcome.isAdoption()) {
            work(
                    TaskKind.SEND_TO_MINISTER,
                    SeatRole.COLLEGE,
                    "MINISTER",
                    dossier.daysOn(pace.between(2, 6)),
                    this::send);
        } else {
            over.run();
        }
    }

    private BudgetAmendment cut() {
        BudgetAmendment proposed = file.proposal().orElseThrow().amendment();
        return new BudgetAmendment(
                proposed.expenses().stream()
                        .map(line -> new Expense(line.description(), line.year(), cut(line.amount())))
                        .toList(),
                proposed.covers().stream()
                        .map(line -> new FundingCover(line.description(), line.year(), cut(line.amount())))
                        .toList());
    }

    private static Euros cut(Euros amount) {
        return new Euros(amount.amount().multiply(LESS_A_TENTH).setScale(2, RoundingMode.HALF_UP));
    }

    /** The States of the lead never reject: it would have to be renegotiated, and examples come to an end. */
    private StatesOutcome outcome() {
        int drawn = pace.between(1, 100);
        boolean leads = Objects.equals(province.code(), dossier.proposal().lead());
        if (drawn <= 6) {
            return StatesOutcome.DEFERRED;
        }
        if (drawn <= 11 && !leads) {
            return StatesOutcome.REJECTED;
        }
        if (drawn <= 20) {
            return StatesOutcome.ADOPTED_AS_AMENDED;
        }
        return drawn <= 40 ? StatesOutcome.ADOPTED_UNANIMOUSLY : StatesOutcome.ADOPTED;
    }

    private void send(OpenTask task) {
        file.sendToMinister(dossier.holder(task), dossier.now());
        done(task, RecordedEvent.SENT_TO_MINISTER, Map.of());
        over.run();
    }
}
