package nl.ibp.workflow.secrecy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.secrecy.RatificationPolicy;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.StatesMeeting;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clerk says when the States have a secrecy before them that their college imposed, and records what they made of it
 * (Provinciewet 25(4) and 55(3)).
 */
@Component
public class RatifyingSecrecy {

    private final TaskDesk desk;
    private final Secrecies secrecies;
    private final Provinces provinces;
    private final SecrecyProcess process;
    private final DossierWriter record;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RatifyingSecrecy(
            TaskDesk desk,
            Secrecies secrecies,
            Provinces provinces,
            SecrecyProcess process,
            DossierWriter record,
            WorkingCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.secrecies = secrecies;
        this.provinces = provinces;
        this.process = process;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The States did not meet yet, and it is known when they will, or that it became another day.
     *
     * @param day of their next meeting
     */
    @Transactional
    public void meetOn(Actor actor, TaskId id, LocalDate day) {
        OpenTask task = desk.take(actor, id, TaskKind.CONFIRM_SECRECY);
        Secrecy secrecy = secrecies.lock(Objects.requireNonNull(task.secrecy()));
        secrecy.meetOn(day, LocalDate.now(clock));
        secrecies.save(secrecy);
        record.write(
                actor,
                task,
                RecordedEvent.SECRECY_MEETING_NAMED,
                Map.of(
                        "province",
                        Objects.requireNonNull(task.province()).value(),
                        "on",
                        SecrecyWords.on(secrecy),
                        "day",
                        day.toString()));
        process.meetsOn(id, day, RatificationPolicy.lastDayToRecord(day, calendar));
        desk.postponed(task, actor, day);
    }

    /** @param present members on the list of who was there */
    @Transactional
    public void record(Actor actor, TaskId id, LocalDate heldOn, int present, RatificationOutcome outcome) {
        OpenTask task = desk.take(actor, id, TaskKind.CONFIRM_SECRECY);
        if (heldOn.isAfter(LocalDate.now(clock))) {
            throw Refused.because("heldOn", "DATE_IN_FUTURE");
        }
        ProvinceCode province = Objects.requireNonNull(task.province());
        Secrecy secrecy = secrecies.lock(Objects.requireNonNull(task.secrecy()));
        secrecy.judge(
                new StatesMeeting(heldOn, present, outcome, actor.person(), clock.instant()),
                provinces.get(province).statesSeats());
        secrecies.save(secrecy);
        record.write(
                actor,
                task,
                event(outcome),
                Map.of("province", province.value(), "on", SecrecyWords.on(secrecy), "by", "STATES"));
        goOn(actor, task, outcome);
    }

    private static RecordedEvent event(RatificationOutcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> RecordedEvent.SECRECY_CONFIRMED;
            case NOT_CONFIRMED -> RecordedEvent.SECRECY_LAPSED;
            case NO_QUORUM -> RecordedEvent.SECRECY_WITHOUT_QUORUM;
        };
    }

    private void goOn(Actor actor, OpenTask task, RatificationOutcome outcome) {
        if (outcome == RatificationOutcome.NO_QUORUM) {
            desk.postponed(task, actor, process.metWithoutQuorum(task.id()));
        } else {
            desk.done(task, actor);
            process.judged(task.id(), outcome == RatificationOutcome.CONFIRMED);
        }
    }
}
